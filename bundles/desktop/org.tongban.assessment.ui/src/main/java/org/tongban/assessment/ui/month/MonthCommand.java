package org.tongban.assessment.ui.month;

/** What the commands of the window ask of the board. */
public enum MonthCommand {
    PROPOSE, UNDO, SAVE, FINALISE
}
