package org.tongban.plan.ui.filing;

/** What a user does with the filing that is selected; handed to the part by the menu. */
public enum FilingCommand {
    SUBMIT, ACCEPT, RETURN, AMEND,
    /** Writes it as a file for the other side. */
    EXPORT,
    /** Takes in a file of the other side, whatever is selected. */
    IMPORT
}
