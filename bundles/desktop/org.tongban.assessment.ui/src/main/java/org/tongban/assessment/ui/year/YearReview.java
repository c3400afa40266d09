package org.tongban.assessment.ui.year;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongban.assessment.ClerkYear;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** What is looked at before a year is made final, in words. */
final class YearReview {

    private static final int NAMED = 8;

    private YearReview() {
    }

    static List<Fact> of(YearModel model, Texts texts) {
        String year = Integer.toString(model.year().orElseThrow());
        boolean passes = model.canBeFinal();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(texts.get(passes ? "review.passes" : "review.fails", year), texts.get(passes ? "review.year.more" : "review.fails.more")));
        List<YearMonth> open = model.openMonths();
        facts.add(open.isEmpty() ? line(Tone.PASS, texts, "review.months") : line(Tone.FAIL, texts, "review.months.open",
                open.stream().map(month -> texts.get("watch.monthWord", Integer.toString(month.getMonthValue()))).collect(Collectors.joining("、"))));
        List<YearRow> lacking = model.rows().stream().filter(row -> row.clerk().lacksGrades()).toList();
        if (!lacking.isEmpty()) {
            facts.add(line(Tone.FAIL, texts, "review.missing", Integer.toString(lacking.size()), names(lacking)));
        }
        List<YearRow> pending = model.rows().stream().filter(row -> row.isPending() && !row.clerk().lacksGrades()).toList();
        if (!pending.isEmpty()) {
            facts.add(line(Tone.NOTE, texts, "review.pending", Integer.toString(pending.size()), names(pending)));
        }
        List<YearRow> odd = model.rows().stream().filter(YearRow::isForReview).toList();
        if (!odd.isEmpty()) {
            facts.add(line(Tone.WARN, texts, "review.odd", Integer.toString(odd.size()), names(odd)));
        }
        facts.add(line(Tone.NOTE, texts, "review.counts", model.counts().entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).collect(Collectors.joining("、"))));
        return facts;
    }

    private static Fact line(Tone tone, Texts texts, String key, Object... words) {
        return Fact.line(texts.get("review.tone." + tone.name()), texts.get(key, words), tone, null);
    }

    private static String names(List<YearRow> rows) {
        String first = rows.stream().limit(NAMED).map(YearRow::clerk).map(ClerkYear::name).collect(Collectors.joining("、"));
        return rows.size() > NAMED ? first + "…" : first;
    }
}
