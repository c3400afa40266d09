package org.tongban.console.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.assessment.YearEnds.YearEndEntry;
import org.tongban.console.Terminal;

/** Year-end grades of stations as the command answers them. */
final class YearEndAnswer {

    private YearEndAnswer() {
    }

    static void answer(int year, List<YearEndEntry> entries, Terminal terminal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year);
        tree.put("stations", entries.stream().map(YearEndAnswer::tree).toList());
        terminal.answer(tree, out -> {
            if (entries.isEmpty()) {
                out.println(terminal.text("本地的文件没有村站年底考核的规定，或还没有村站。", "The place's document has no year-end grades, or there are no stations yet."));
            }
            entries.forEach(entry -> out.println(entry.siteName() + "  " + entry.personName() + "  " + shown(entry, terminal)
                    + entry.points().map(points -> "  " + points.toPlainString()).orElse("")));
        });
    }

    private static String shown(YearEndEntry entry, Terminal terminal) {
        return entry.facts().isEmpty() ? terminal.text("待录入", "nothing recorded") : entry.shown();
    }

    private static Map<String, Object> tree(YearEndEntry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("station", entry.siteName());
        if (entry.person().isPresent()) {
            tree.put("name", entry.personName());
        }
        tree.put("grade", entry.shown());
        tree.put("points", entry.points().map(BigDecimal::toPlainString).orElse(null));
        return tree;
    }
}
