package org.tongban.policy.hongqi;

import java.util.List;

/** Compares names of departments, zones and labels as people write them. */
final class Names {

    private Names() {
    }

    /** Whether both name the same department or field: 税务, 税务局 and 红旗区税务局 are one. */
    static boolean isSame(String one, String other) {
        return !one.isBlank() && !other.isBlank() && core(one).equals(core(other));
    }

    static boolean isAny(String one, List<String> others) {
        return others.stream().anyMatch(other -> isSame(one, other));
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

    private static String core(String name) {
        return plain(name).replaceAll("^(新乡市)?红旗区", "").replaceAll("^区(?=..)", "").replaceAll("(?<=..)(中心|分局|局)$", "");
    }
}
