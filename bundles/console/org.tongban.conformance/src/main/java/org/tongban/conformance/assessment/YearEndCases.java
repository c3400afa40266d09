package org.tongban.conformance.assessment;

import java.math.BigDecimal;
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
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.YearEndPolicy;
import org.tongban.policy.assessment.YearEndPolicy.PointsRefusal;
import org.tongban.policy.assessment.YearEndPolicy.YearEnd;
import org.tongban.policy.assessment.YearEndPolicy.YearEndFacts;

/** Cases about the year-end grades of village stations. */
@Component
public final class YearEndCases implements ClauseAdapter {

    private static final Map<String, String> READINGS = Map.of("YS-3.3.10-a", "ys.yearEnd.subject", "YS-3.3.10-b", "ys.yearEnd.failLogic",
            "YS-3.3.10-b2", "ys.yearEnd.failLogic");

    private final PolicyPack pack;
    private final YearEndPolicy yearEnds;

    @Activate
    public YearEndCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") YearEndPolicy yearEnds) {
        this.pack = pack;
        this.yearEnds = yearEnds;
    }

    @Override
    public Set<String> clauses() {
        return READINGS.keySet();
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        int year = words.maybeCount("year").orElse((long) Asked.year(pack)).intValue();
        CaseDesk desk = new CaseDesk().choose(READINGS.get(clause), words.reading());
        List<Object> range = words.list("rangePoints");
        if (range.size() == 2) {
            List.of("excellent", "good", "unqualified").forEach(grade -> desk.enter("ys.yearEnd.points." + grade, range.get(0) + "-" + range.get(1)));
        }
        Optional<BigDecimal> given = words.maybeNumber("given");
        Optional<String> excellence = words.maybeFlag("excellent").orElse(false) ? Optional.of("案例") : Optional.empty();
        YearEndFacts facts = new YearEndFacts(year, words.flag("standardMet"), excellence, words.maybeCount("subjectiveComplaints").orElse(0L).intValue(),
                words.maybeCount("complaintsNotUpheld").orElse(0L).intValue(), given);
        words.done();
        YearEnd yearEnd = yearEnds.grade(facts, Asked.on(LocalDate.of(year, 12, 31), pack, desk)).value().orElseThrow();
        return Answer.of(yearEnd.grade().word()).and("grade", yearEnd.grade().word()).and("points", yearEnd.points())
                .and("result", yearEnd.refusal().map(why -> "REFUSED")).and("reason", yearEnd.refusal().map(YearEndCases::said));
    }

    private static String said(PointsRefusal refusal) {
        return switch (refusal) {
            case OUT_OF_RANGE -> "out of range";
            case RANGE_NOT_CONFIGURED -> "NOT_CONFIGURED";
        };
    }
}
