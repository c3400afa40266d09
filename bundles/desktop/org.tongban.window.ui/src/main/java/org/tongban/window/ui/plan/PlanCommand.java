package org.tongban.window.ui.plan;

/** What can be asked of the plan from the menu. */
public enum PlanCommand {
    SAVE, PRINT, EXPORT, FIT
}
