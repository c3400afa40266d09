package org.tongban.window.ui.load;

/** What is shown of a hall's load, in the order of the switch; handed to the part by who leads there. */
public enum LoadView {
    BARS, HEAT, WAIT, CHECKS
}
