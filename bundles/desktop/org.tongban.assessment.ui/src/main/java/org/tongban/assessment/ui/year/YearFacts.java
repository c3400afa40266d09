package org.tongban.assessment.ui.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** What is shown of the clerk chosen in the year. */
final class YearFacts {

    private final Texts texts;

    YearFacts(Texts texts) {
        this.texts = texts;
    }

    /** The grade's word as the screen shows it. */
    static String shown(YearRow row, Texts texts) {
        return row.annual().map(annual -> annual.grade().word()).orElse(row.isPending() ? texts.get("year.pending") : texts.get("year.none"));
    }

    static Tone tone(YearRow row, List<Grade> annual) {
        return row.annual().map(given -> GradeTones.of(given.grade(), annual)).orElse(row.isPending() ? Tone.NOTE : Tone.MUTED);
    }

    /** What is odd about the year, in a few words. */
    static String remark(YearRow row, Texts texts) {
        List<String> remarks = new ArrayList<>();
        if (row.isForReview()) {
            remarks.add(texts.get("year.review"));
        }
        if (row.isOverridden()) {
            remarks.add(texts.get("year.overridden"));
        }
        row.annual().flatMap(Annual::refused).ifPresent(why -> remarks.add(texts.get("year.refused")));
        if (row.clerk().isOtherThanSettled()) {
            remarks.add(texts.get("year.otherThanSettled", row.clerk().settled().orElseThrow().word()));
        }
        return String.join("、", remarks);
    }

    List<Fact> of(YearRow row, YearModel model, Runnable why) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(row.clerk().name(), row.unit() + "  " + row.clerk().year()));
        boolean open = row.clerk().grade().isPresent();
        facts.add(Fact.line(texts.get("column.annual"), shown(row, texts), tone(row, model.annualGrades()), open ? why : null));
        if (row.isPending()) {
            facts.add(Fact.note(row.clerk().grade().map(Finding::reason).orElse(""), Tone.NOTE));
        }
        if (row.isForReview()) {
            facts.add(Fact.note(texts.get("year.review.more"), Tone.WARN));
        }
        for (Grade grade : model.monthlyGrades()) {
            facts.add(Fact.line(texts.get("year.times", grade.word()), Long.toString(row.clerk().count(grade)), GradeTones.of(grade, model.monthlyGrades()), null));
        }
        row.clerk().points().ifPresent(points -> facts.add(Fact.line(texts.get("column.points"), points.stripTrailingZeros().toPlainString())));
        row.clerk().departure().ifPresent(departure -> {
            facts.add(Fact.head(texts.get("override.title")));
            facts.add(Fact.line(texts.get("form.grade"), departure.grade().word(), GradeTones.of(departure.grade(), model.annualGrades()), null));
            facts.add(Fact.line(texts.get("form.reason"), departure.reason()));
            facts.add(Fact.line(texts.get("form.approver"), departure.approver()));
            row.annual().flatMap(Annual::refused).ifPresent(refusal -> facts.add(Fact.note(refusal, Tone.FAIL)));
        });
        if (!row.cases().isEmpty()) {
            facts.add(Fact.head(texts.get("column.cases")));
            row.cases().forEach(each -> facts.add(Fact.line(each.filed().toString(), outcome(each), each.closed().isEmpty() ? Tone.WARN : Tone.NONE, null)));
        }
        return facts;
    }

    private String outcome(InvestigationCase each) {
        if (each.closed().isEmpty()) {
            return texts.get("case.open");
        }
        String decided = each.decided().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining("、"));
        return texts.get("case.closed", each.closed().get().toString()) + (decided.isEmpty() ? "" : "  " + decided);
    }

    /** The investigations in a cell. */
    static String cases(YearRow row, Texts texts) {
        return row.cases().stream().map(each -> each.filed() + (each.closed().isEmpty() ? " " + texts.get("case.open") : "")).collect(Collectors.joining("、"));
    }
}
