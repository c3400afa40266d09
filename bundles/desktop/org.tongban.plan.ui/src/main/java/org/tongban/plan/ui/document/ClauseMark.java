package org.tongban.plan.ui.document;

import java.util.List;
import org.tongban.core.law.Clause;
import org.tongban.plan.ui.document.QuoteFinder.Span;

/**
 * A clause whose words stand in the text.
 *
 * @param spans where, in order
 */
public record ClauseMark(Clause clause, List<Span> spans) {

    public ClauseMark {
        spans = List.copyOf(spans);
    }

    /** Where it begins; only of one that stands in the text. */
    public int start() {
        return spans.get(0).start();
    }

    boolean covers(int offset) {
        return spans.stream().anyMatch(span -> offset >= span.start() && offset < span.end());
    }

    /** How many letters it has; of two clauses at one place the shorter is meant. */
    int length() {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
