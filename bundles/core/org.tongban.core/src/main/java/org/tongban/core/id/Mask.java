package org.tongban.core.id;

/** Hides what identifies a person: the middle of identity numbers and telephone numbers, all but the end of bank cards. */
public final class Mask {

    private Mask() {
    }

    /** First six and last four of an identity number. */
    public static String identity(String number) {
        return middle(number, 6, 4);
    }

    /** First three and last four of a telephone number. */
    public static String phone(String number) {
        return middle(number, 3, 4);
    }

    /** Last four of a bank card. */
    public static String card(String number) {
        return middle(number, 0, 4);
    }

    private static String middle(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
