package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines of about the same length, where the eye expects it. */
final class Lines {
    /** Characters of the cover's letters in a line. */
    private static final int ROOM = 16;
    /** How far from the middle a better place may lie. */
    private static final int REACH = 6;
    private static final String AFTER = "）》、的和与";
    private static final String BEFORE = "（《";
    private static final String NOT_FIRST = "）》、”：";

    private Lines() {
    }

    static String balanced(String title) {
        int lines = (title.length() + ROOM - 1) / ROOM;
        List<String> broken = new ArrayList<>();
        String rest = title;
        for (; lines > 1; lines--) {
            int at = place(rest, (rest.length() + lines - 1) / lines, ROOM * (lines - 1));
            broken.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        broken.add(rest);
        return String.join("\n", broken);
    }

    /** After a mark if there is one near enough, else before one. @param after how many characters the lines after it hold */
    private static int place(String text, int middle, int after) {
        for (boolean closing : new boolean[] {true, false}) {
            for (int off = 0; off <= REACH; off++) {
                for (int at : new int[] {middle - off, middle + off}) {
                    if (at > 1 && at < text.length() - 1 && at <= ROOM && text.length() - at <= after && isGood(text, at, closing)) {
                        return at;
                    }
                }
            }
        }
        return middle;
    }

    private static boolean isGood(String text, int at, boolean closing) {
        return (closing ? AFTER.indexOf(text.charAt(at - 1)) >= 0 : BEFORE.indexOf(text.charAt(at)) >= 0) && NOT_FIRST.indexOf(text.charAt(at)) < 0;
    }
}
