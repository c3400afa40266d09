package org.tongban.workbench;

import java.util.List;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;

/**
 * A figure on a screen and how it came about.
 *
 * @param title    what the figure is, such as 张三 2025-03 技能等级工资
 * @param answer   the figure as shown, or the sentence that says why there is none
 * @param workings facts, figures, readings, steps and result, in order
 */
public record Explanation(String title, String answer, List<Working> workings) {

    public Explanation {
        workings = List.copyOf(workings);
    }

    /** An explanation of a finding; its reason stands in for the answer where it grants nothing. */
    public static <T> Explanation of(String title, Finding<T> finding) {
        return new Explanation(title, finding.value().map(Object::toString).orElseGet(finding::reason), finding.workings());
    }
}
