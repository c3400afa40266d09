package org.tongban.console.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.console.Terminal;
import org.tongban.policy.assessment.MonthState;

/** A year of assessment as commands answer it. */
final class YearAnswer {

    private final int year;
    private final List<ClerkYear> clerks;
    private final Faces faces;

    YearAnswer(int year, List<ClerkYear> clerks, Faces faces) {
        this.year = year;
        this.clerks = clerks;
        this.faces = faces;
    }

    void answer(Terminal terminal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year);
        tree.put("people", clerks.stream().map(this::tree).toList());
        terminal.answer(tree, out -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (ClerkYear clerk : clerks) {
                counts.merge(clerk.shown(), 1, Integer::sum);
                out.println(faces.id(clerk.person()) + "  " + clerk.name() + "  " + clerk.shown() + (clerk.flags().isEmpty() ? "" : "  " + clerk.flags()));
            }
            out.println(terminal.text(year + " 年度考核：" + clerks.size() + " 人，", "Annual grades of " + year + ": " + clerks.size() + " people, ") + counts);
        });
    }

    private Map<String, Object> tree(ClerkYear clerk) {
        Map<String, Object> months = new LinkedHashMap<>();
        for (ClerkMonth month : clerk.months()) {
            if (month.grade().isPresent() || month.state() == MonthState.SUSPENDED) {
                months.put(Integer.toString(month.month().getMonthValue()), month.shown());
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", faces.id(clerk.person()));
        tree.put("name", clerk.name());
        tree.put("grade", clerk.shown());
        tree.put("flags", clerk.flags());
        tree.put("months", months);
        return tree;
    }
}
