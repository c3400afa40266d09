package org.tongban.policy.window;

import java.util.Collection;
import java.util.Optional;

/** Names of departments as documents and files write them: 税务, 税务局 and 国家税务总局某区税务局 are one, and so are 卫健 and 卫生健康委员会. */
public final class Departments {

    private Departments() {
    }

    /**
     * Whether the name is that of the department or field that a document calls so.
     *
     * @param name   as recorded
     * @param called as the document calls it, mostly in short
     */
    public static boolean isNamed(String name, String called) {
        String full = bare(name);
        String brief = bare(called);
        if (full.length() < 2 || brief.length() < 2) {
            return !full.isEmpty() && full.equals(brief);
        }
        return full.contains(brief) || brief.startsWith(core(full)) || full.charAt(0) == brief.charAt(0) && isAbridged(brief, full) || isTail(brief, full);
    }

    /** Which of the departments or fields called so the name is of. */
    public static Optional<String> among(Collection<String> called, String name) {
        return called.stream().filter(each -> isNamed(name, each)).findFirst();
    }

    /** Without spaces, place and rank before it; a government is none of its departments. */
    private static String bare(String name) {
        return name.replaceAll("[\\s、，,·“”\"'（）()]", "").replace("人民政府", "政府").replaceFirst("^\\p{IsHan}{2,3}[市区县镇](?=\\p{IsHan}{2})", "")
                .replaceFirst("^[市区县镇](?!场)(?=\\p{IsHan}{2})", "");
    }

    private static String core(String name) {
        String core = name.replaceAll("(?<=..)(管理局|分中心|分局|中心|局|委员会|委|窗口)$", "");
        return core.length() < 2 ? name : core;
    }

    /** 卫健 for 卫生健康: the brief name's characters stand in the full one in this order. */
    private static boolean isAbridged(String brief, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length();
    }

    /** 资规 for 自然资源和规划: the brief name is of two words of a longer one that begins otherwise. */
    private static boolean isTail(String brief, String full) {
        int joint = full.indexOf('和');
        return brief.length() == 2 && joint > 0 && full.substring(0, joint).indexOf(brief.charAt(0)) > 0 && full.indexOf(brief.charAt(1), joint) == joint + 1;
    }
}
