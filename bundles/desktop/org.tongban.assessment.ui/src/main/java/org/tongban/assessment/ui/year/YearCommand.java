package org.tongban.assessment.ui.year;

/** What the commands of the window ask of the year. */
public enum YearCommand {
    OVERRIDE, FINALISE
}
