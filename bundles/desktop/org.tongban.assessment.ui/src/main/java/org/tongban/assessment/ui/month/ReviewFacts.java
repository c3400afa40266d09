package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The review of a month in words; what fails with the sentence of its clause. */
final class ReviewFacts {

    private ReviewFacts() {
    }

    /** @param explain opens the workings of a check */
    static List<Fact> of(String month, Review review, Texts texts, Consumer<Finding<?>> explain) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(texts.get(review.passes() ? "review.passes" : "review.fails", month), texts.get(review.passes() ? "review.passes.more" : "review.fails.more")));
        for (Review.Item item : review.items()) {
            String sentence = texts.get("review." + item.key(), item.words().toArray());
            Runnable open = item.check().isEmpty() ? null : () -> explain.accept(item.check().get());
            facts.add(Fact.line(texts.get("review.tone." + item.tone().name()), sentence, item.tone(), open));
            if (item.tone() == Tone.FAIL) {
                item.check().flatMap(check -> check.workings().stream().filter(line -> !line.quote().isEmpty()).reduce((first, second) -> second))
                        .map(ReviewFacts::quoted).ifPresent(quote -> facts.add(Fact.note(quote, Tone.NONE)));
            }
        }
        return facts;
    }

    private static String quoted(Working line) {
        return (line.cited() == null ? "" : line.cited().document() + " " + line.cited().clause() + "：") + "“" + line.quote() + "”";
    }
}
