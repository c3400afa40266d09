package org.tongban.plan.ui.filing;

/** What a user does with the filing that is selected; handed to the part by the menu. */
public enum FilingCommand {
    SUBMIT, ACCEPT, RETURN, AMEND
}
