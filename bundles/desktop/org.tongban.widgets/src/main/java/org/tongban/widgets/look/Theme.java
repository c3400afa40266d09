package org.tongban.widgets.look;

/** Light or dark. */
public enum Theme {
    LIGHT(Palette.LIGHT), DARK(Palette.DARK);

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    public Palette palette() {
        return palette;
    }
}
