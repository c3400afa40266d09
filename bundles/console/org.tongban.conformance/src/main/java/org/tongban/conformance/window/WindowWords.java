package org.tongban.conformance.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.policy.window.CasePathPolicy.Stop;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowType;

/** How the cases about windows speak: paths, items, kinds of windows. */
final class WindowWords {

    private static final Map<String, WindowType> TYPES = Map.of("COMPREHENSIVE", WindowType.COMPREHENSIVE, "FULL_SUBJECT", WindowType.FULL_SUBJECT, "DEPARTMENT",
            WindowType.DEPARTMENT_COMPREHENSIVE, "SPECIAL_AREA", WindowType.SPECIAL_AREA, "ISSUE", WindowType.ISSUE);

    private WindowWords() {
    }

    /** A list such as {@code [ACCEPT@综合3, HANDLE@住建后台, ISSUE@出件窗口]}. */
    static List<Stop> path(Words words, String word) {
        List<Stop> path = new ArrayList<>();
        for (Object stop : words.list(word)) {
            String[] parts = stop.toString().split("@", 2);
            if (parts.length < 2) {
                throw new Unsupported("“" + word + "”的每一步应为“环节@地点”，读到：" + stop);
            }
            path.add(new Stop(step(parts[0]), parts[1].strip(), place(parts[1].strip())));
        }
        return path;
    }

    static CaseStep step(String word) {
        for (CaseStep step : CaseStep.values()) {
            if (step.name().equals(word.strip()) || step.label().equals(word.strip())) {
                return step;
            }
        }
        throw new Unsupported("不认识的环节：" + word);
    }

    /** The kind of window that a place's name tells; empty for a back office. */
    static Optional<WindowType> place(String name) {
        if (name.contains("出件") || name.startsWith("统一窗口")) {
            return Optional.of(WindowType.ISSUE);
        }
        if (name.contains("后台")) {
            return Optional.empty();
        }
        if (name.contains("全科")) {
            return Optional.of(WindowType.FULL_SUBJECT);
        }
        if (name.contains("综合")) {
            return Optional.of(WindowType.COMPREHENSIVE);
        }
        return name.contains("窗口") ? Optional.of(WindowType.DEPARTMENT) : Optional.empty();
    }

    static RoutedItem item(Words item) {
        String owner = item.maybeText("owner").or(() -> item.maybeText("department")).orElse("");
        String line = item.maybeText("domain").or(() -> item.maybeText("line")).orElse("");
        Optional<Boolean> isListed = item.maybeFlag("inList");
        item.knows("owner", "department", "domain", "line", "name", "subLine");
        return new RoutedItem(owner, line, item.maybeText("audience").orElse(""), isListed);
    }

    static WindowType type(String word) {
        WindowType type = TYPES.get(word);
        if (type == null) {
            throw new Unsupported("不认识的窗口类型：" + word);
        }
        return type;
    }

    /** The word of the cases for this type. */
    static String word(WindowType type) {
        return TYPES.entrySet().stream().filter(each -> each.getValue() == type).map(Map.Entry::getKey).findFirst().orElse(type.name());
    }
}
