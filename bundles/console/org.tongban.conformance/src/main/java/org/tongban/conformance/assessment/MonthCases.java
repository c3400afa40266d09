package org.tongban.conformance.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.CyclePolicy;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyGradePolicy;
import org.tongban.policy.assessment.ScorePolicy;
import org.tongban.policy.assessment.ScorePolicy.Problem;
import org.tongban.policy.assessment.ScoreSourcePolicy;
import org.tongban.policy.assessment.ScoreSourcePolicy.ScoreSource;

/** Cases about months of assessment: which there are, their grades, their scores and where these come from. */
@Component
public final class MonthCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final MonthlyGradePolicy grades;
    private final ScorePolicy scores;
    private final ScoreSourcePolicy sources;
    private final CyclePolicy cycles;

    @Activate
    public MonthCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") MonthlyGradePolicy grades,
            @Reference(target = "(pack=sucheng)") ScorePolicy scores, @Reference(target = "(pack=sucheng)") ScoreSourcePolicy sources,
            @Reference(target = "(pack=sucheng)") CyclePolicy cycles) {
        this.pack = pack;
        this.grades = grades;
        this.scores = scores;
        this.sources = sources;
        this.cycles = cycles;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-1-g", "SC-2.2.7-a", "SC-2.2.8-a", "SC-2.2.8.1-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        Answer answer = switch (clause) {
            case "SC-1-g" -> source(words);
            case "SC-2.2.7-a" -> score(words);
            case "SC-2.2.8-a" -> cycles(words);
            default -> grade(words);
        };
        words.done();
        return answer;
    }

    private Answer grade(Words words) {
        Finding<Grade> grade = grades.recognise(words.text("grade"), Asked.on(pack.inForceFrom(), pack, new CaseDesk()));
        return new Answer(grade.value().isPresent(), Map.of("valid", grade.value().isPresent()));
    }

    private Answer cycles(Words words) {
        words.knows("clerk");
        int year = (int) words.count("year");
        List<AssessmentPeriod> periods = cycles.cycles(year, Asked.on(LocalDate.of(year, 12, 31), pack, new CaseDesk())).value().orElseThrow();
        return new Answer(periods.size(), Map.of("cycles", periods.size()));
    }

    private Answer score(Words words) {
        YearMonth month = words.maybeMonth("month").orElse(YearMonth.of(Asked.year(pack), 1));
        CaseDesk desk = new CaseDesk().choose("sc.monthly.deductions", words.reading());
        Words table = words.words("table");
        if (!table.names().isEmpty()) {
            desk.enter("sc.monthly.deductions.table", String.join(";", table.names().stream().map(type -> type + "=" + table.number(type)).toList()));
        }
        List<Problem> problems = new ArrayList<>();
        for (Words finding : words.each("findings")) {
            problems.add(new Problem(finding.maybeText("type").orElse(""), finding.maybeDate("date").orElse(month.atDay(1)), finding.maybeNumber("deduct")));
        }
        words.maybeNumber("deductionsSum").ifPresent(sum -> problems.add(new Problem("合计", month.atDay(1), Optional.of(sum))));
        words.maybeNumber("bonus").ifPresent(bonus -> problems.add(new Problem("加分", month.atDay(1), Optional.of(bonus.negate()))));
        Finding<BigDecimal> score = scores.score(month, problems, Asked.on(month.atEndOfMonth(), pack, desk));
        Object said = score.value().<Object>map(value -> value).orElse(score instanceof Finding.NotConfigured ? "NOT_CONFIGURED" : "NA");
        return new Answer(said, Map.of("score", said));
    }

    private Answer source(Words words) {
        Words offered = words.words("importMonthlyScore").knows("person", "score");
        YearMonth month = offered.maybeMonth("month").orElse(YearMonth.of(Asked.year(pack), 1));
        CaseDesk desk = new CaseDesk().choose("sc.platform.mode", words.maybeText("mode").map(MonthCases::letter)).choose("sc.platform.mode", words.reading());
        ScoreSource source = sources.source(month, Asked.on(month.atEndOfMonth(), pack, desk)).value().orElseThrow();
        return Answer.saying("stored", source.imported()).and("editableInSuite", source.editable()).and("source", source.name());
    }

    private static String letter(String mode) {
        return switch (mode) {
            case "COMPANION" -> "A";
            case "REPLACE", "BACKEND" -> "B";
            default -> throw new Unsupported("不认识的模式：" + mode);
        };
    }
}
