package org.tongban.widgets.look;

/** What a colour says. Free of widgets: models answer in tones, screens draw them in the colours of the theme. */
public enum Tone {
    /** Nothing in particular. */
    NONE,
    /** Good: fulfilled, granted, excellent. */
    PASS,
    /** Due, or to be looked at. */
    WARN,
    /** Blocked, refused, failed. */
    FAIL,
    /** Good to know: changed, chosen, entered by hand. */
    NOTE,
    /** What belongs to the thing in focus. */
    ACCENT,
    /** Of less weight: closed, left, not applicable. */
    MUTED
}
