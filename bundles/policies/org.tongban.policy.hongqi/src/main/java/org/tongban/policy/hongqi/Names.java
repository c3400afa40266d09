package org.tongban.policy.hongqi;

/** Labels and groups of windows as people write them. */
final class Names {

    private Names() {
    }

    /** The text without marks, spaces and the word for window. */
    static String plain(String text) {
        return text.replaceAll("[\\s、，,·“”\"'（）()]", "").replaceAll("窗口$", "");
    }

    /** Whether both name the same group of windows: 商事登记综合 and 商事登记综合受理窗口 are one. */
    static boolean isSameGroup(String one, String other) {
        return !one.isBlank() && group(one).equals(group(other));
    }

    private static String group(String name) {
        return plain(name).replaceAll("(综合)?(受理)?$", "");
    }
}
