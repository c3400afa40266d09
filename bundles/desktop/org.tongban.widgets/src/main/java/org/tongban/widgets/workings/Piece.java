package org.tongban.widgets.workings;

import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.widgets.look.Tone;

/**
 * Something placed on the sheet.
 *
 * @param form  how it is drawn
 * @param text  what is written; a badge's sign
 * @param voice the font
 * @param tone  the colour
 * @param link  where a click leads, null for nowhere
 */
record Piece(Form form, int x, int y, int width, int height, String text, Voice voice, Tone tone, @Nullable Citation link) {

    enum Form { TEXT, TEXT_RIGHT, LINK, BOX, BAR, BADGE, LINE }

    enum Voice { BODY, STRONG, SMALL, TITLE, FIGURE }

    int bottom() {
        return y + height;
    }

    boolean holds(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
