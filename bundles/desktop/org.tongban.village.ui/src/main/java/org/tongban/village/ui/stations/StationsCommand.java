package org.tongban.village.ui.stations;

/** What the commands of the window ask of the stations. */
public enum StationsCommand {
    CHECK
}
