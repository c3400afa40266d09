package org.tongban.assessment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyGradePolicy;

/** Reads the word for a month's grade as the document of the clerk's site knows it; without a document every word stands. */
public final class GradeWords {

    /** A grade, or why there is none. */
    public record Recognised(Optional<Grade> grade, String reason) {

        Grade orElseThrow(Function<String, ? extends RuntimeException> refusal) {
            return grade.orElseThrow(() -> refusal.apply(reason));
        }
    }

    private GradeWords() {
    }

    public static Recognised recognise(PolicyBook book, Optional<SiteId> site, YearMonth month, String word) {
        LocalDate day = month.atEndOfMonth();
        Optional<Answerer<MonthlyGradePolicy>> asked = site.isPresent() ? book.ask(MonthlyGradePolicy.class, site.get(), day)
                : book.ask(MonthlyGradePolicy.class, day);
        return recognise(asked, day, word);
    }

    public static Recognised recognise(Optional<Answerer<MonthlyGradePolicy>> asked, LocalDate day, String word) {
        if (word.isBlank() || word.strip().length() > 20) {
            return new Recognised(Optional.empty(), "等次“" + word.strip() + "”过长或为空，请填写规定的等次");
        }
        if (asked.isEmpty()) {
            return new Recognised(Optional.of(new Grade(word.strip())), "");
        }
        Finding<Grade> finding = asked.get().policy().recognise(word, asked.get().sheet(day));
        return new Recognised(finding.value(), finding.reason());
    }
}
