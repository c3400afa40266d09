package org.tongban.console;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongban.core.law.Working;

/** Workings as every "why" command answers them. */
public final class WorkingsAnswer {

    private WorkingsAnswer() {
    }

    /** For programs: {@code {"part","kind":"fact|figure|reading|step|result","label","value","clause","document","quote","from"}} a line. */
    public static List<Map<String, Object>> tree(List<Working> workings) {
        return workings.stream().map(WorkingsAnswer::tree).toList();
    }

    /** For people: a line each, the clause's own words below the figure or reading that rests on them. */
    public static void write(List<Working> workings, PrintWriter out) {
        for (Working working : workings) {
            out.println("  " + working);
            if (!working.quote().isEmpty()) {
                out.println("      “" + working.quote() + "”");
            }
        }
    }

    private static Map<String, Object> tree(Working working) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("part", working.part());
        tree.put("kind", working.kind().name().toLowerCase(Locale.ROOT));
        tree.put("label", working.label());
        tree.put("value", working.value());
        tree.put("clause", working.cited() == null ? null : working.cited().clause());
        tree.put("document", working.cited() == null ? null : working.cited().document());
        tree.put("quote", working.quote().isEmpty() ? null : working.quote());
        tree.put("from", working.from() == null ? null : working.from().toString());
        return tree;
    }
}
