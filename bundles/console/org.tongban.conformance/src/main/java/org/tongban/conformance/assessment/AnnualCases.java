package org.tongban.conformance.assessment;

import java.time.LocalDate;
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
import org.tongban.core.time.DateRange;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.AnnualGradePolicy;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.AnnualGradePolicy.AnnualFacts;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.SuspensionPolicy;

/** Cases about annual grades. */
@Component
public final class AnnualCases implements ClauseAdapter {

    /** Which reading the letter of a case means, clause by clause. */
    private static final Map<String, String> READINGS = Map.of("SC-2.2.8.2-c", "sc.annual.competent.minGood", "SC-2.2.8.2-d", "sc.annual.gapGrade",
            "SC-2.2.8.2-e", "sc.annual.incompetent.window", "SC-2.2.8.2-f", "sc.annual.fullYear");

    private final PolicyPack pack;
    private final AnnualGradePolicy annuals;
    private final SuspensionPolicy suspensions;

    @Activate
    public AnnualCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") AnnualGradePolicy annuals,
            @Reference(target = "(pack=sucheng)") SuspensionPolicy suspensions) {
        this.pack = pack;
        this.annuals = annuals;
        this.suspensions = suspensions;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.8.2-a", "SC-2.2.8.2-b", "SC-2.2.8.2-c", "SC-2.2.8.2-d", "SC-2.2.8.2-e", "SC-2.2.8.2-f");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        int year = words.maybeCount("year").orElse((long) Asked.year(pack)).intValue();
        List<DateRange> service = service(words, year);
        CaseDesk desk = new CaseDesk();
        if (READINGS.containsKey(clause)) {
            desk.choose(READINGS.get(clause), words.reading());
        }
        YearOfMonths months = new YearOfMonths(year, month -> suspensions.standing(month, service, List.of(), Asked.on(month.atEndOfMonth(), pack, desk)).value().orElseThrow().state());
        months.read(words);
        AnnualFacts facts = new AnnualFacts(year, months.list(), service, departure(words));
        words.done();
        Finding<Annual> annual = annuals.grade(facts, Asked.on(LocalDate.of(year, 12, 31), pack, desk));
        return annual.value().map(AnnualCases::said).orElseGet(() -> {
            String state = annual instanceof Finding.Pending ? "PENDING" : "NA";
            return Answer.of(state).and("grade", state);
        });
    }

    private static Answer said(Annual annual) {
        Answer answer = Answer.of(annual.grade().word()).and("grade", annual.grade().word()).and("rule", annual.rule().clause()).and("exception", annual.exception());
        return annual.gapReview() ? answer.and("flag", "GAP_REVIEW") : answer;
    }

    /** Without a word on it, in post for years; {@code fullYear: false} alone means one day short, so that no month is lost. */
    private static List<DateRange> service(Words words, int year) {
        LocalDate longAgo = LocalDate.of(year - 10, 1, 1);
        if (words.has("service")) {
            return words.list("service").stream().map(AnnualCases::span).toList();
        }
        Optional<LocalDate> onPost = words.maybeDate("onPost");
        boolean full = words.maybeFlag("fullYear").orElse(true);
        LocalDate from = onPost.orElse(full ? longAgo : LocalDate.of(year, 1, 2));
        return List.of(DateRange.through(from, words.maybeDate("left").orElse(null)));
    }

    private static DateRange span(Object item) {
        if (item instanceof List<?> ends && ends.size() == 2 && ends.get(0) != null) {
            return DateRange.through(LocalDate.parse(ends.get(0).toString()), ends.get(1) == null ? null : LocalDate.parse(ends.get(1).toString()));
        }
        throw new Unsupported("“service”应为起止日期的列表，读到：" + item);
    }

    /** An override that names no grade asks for the best one: the only grade that the full-year rule withholds. */
    private static Optional<Departure> departure(Words words) {
        if (!words.has("override")) {
            return Optional.empty();
        }
        Words override = words.words("override");
        return Optional.of(new Departure(new Grade(override.maybeText("grade").orElse("优秀")), override.maybeText("reason").orElse(""),
                override.maybeText("approver").orElse("")));
    }
}
