package org.tongban.plan.ui.checkup;

import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.policy.declared.Inconsistency.Figure;
import org.tongban.workbench.Explanation;

/**
 * A finding of the check-up in a list.
 *
 * @param pack     the pack's id
 * @param document the document's number
 * @param isNew    whether the user has not seen it yet
 */
public record CheckupRow(String pack, String document, CheckupFinding finding, boolean isNew) {

    /** Clause numbers, the leading one first. */
    public String clauses() {
        return String.join("、", finding.clauses().stream().map(Citation::clause).toList());
    }

    /** Figures with their names. */
    public List<String> figures(boolean english) {
        return finding.what().figures().stream().map(figure -> shown(figure, english)).toList();
    }

    private static String shown(Figure figure, boolean english) {
        return figure.name().in(english) + (english ? ": " : "：") + figure.text();
    }

    /** What kind of thing it is. */
    public String kind(boolean english) {
        String name = finding.what().kind().english();
        return english ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : finding.what().kind().label();
    }

    /** Its workings, for the panel beside the work. */
    public Explanation explained(boolean english) {
        return new Explanation(kind(english), finding.what().title().in(english), finding.workings());
    }
}
