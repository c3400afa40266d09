package org.tongban.conformance.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.tongban.policy.assessment.AnnualGradePolicy.Month;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.SuspensionPolicy;
import org.tongban.policy.assessment.SuspensionPolicy.Investigation;
import org.tongban.policy.assessment.SuspensionPolicy.Resolution;

/** Cases about investigations: which months they suspend, what resolves them, and what the year waits for. */
@Component
public final class SuspensionCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final SuspensionPolicy suspensions;
    private final AnnualGradePolicy annuals;

    @Activate
    public SuspensionCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") SuspensionPolicy suspensions,
            @Reference(target = "(pack=sucheng)") AnnualGradePolicy annuals) {
        this.pack = pack;
        this.suspensions = suspensions;
        this.annuals = annuals;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.8.1-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in).knows("decision");
        Investigation investigation = new Investigation(words.date("filed"), words.maybeDate("closed"));
        CaseDesk desk = new CaseDesk().choose("sc.suspension.rules", words.reading());
        Optional<Long> year = words.maybeCount("year");
        Words resolve = words.words("resolve");
        List<YearMonth> months = words.list("months").stream().map(month -> YearMonth.parse(month.toString())).toList();
        Answer answer = year.map(y -> annual(investigation, y.intValue(), desk))
                .orElseGet(() -> words.has("resolve") ? resolved(investigation, resolve, desk) : states(investigation, months, desk));
        words.done();
        return answer;
    }

    private Answer states(Investigation investigation, List<YearMonth> asked, CaseDesk desk) {
        List<YearMonth> months = asked.isEmpty() ? monthsOf(investigation) : asked;
        Map<String, Object> states = new LinkedHashMap<>();
        months.forEach(month -> states.put(month.toString(), state(investigation, month, desk)));
        return new Answer(states.values().iterator().next(), states);
    }

    /** From filing to closing; while open, the month of filing. */
    private static List<YearMonth> monthsOf(Investigation investigation) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(investigation.closed().orElse(investigation.filed()));
        for (YearMonth month = YearMonth.from(investigation.filed()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** Of a clerk who is in post all the time. */
    private MonthState state(Investigation investigation, YearMonth month, CaseDesk desk) {
        return suspensions.standing(month, List.of(DateRange.since(LocalDate.EPOCH)), List.of(investigation), Asked.on(month.atEndOfMonth(), pack, desk)).value()
                .orElseThrow().state();
    }

    private Answer resolved(Investigation investigation, Words resolve, CaseDesk desk) {
        Map<YearMonth, String> decided = new LinkedHashMap<>();
        resolve.names().forEach(month -> decided.put(YearMonth.parse(month), resolve.text(month)));
        LocalDate day = investigation.closed().orElse(investigation.filed());
        Finding<Resolution> resolution = suspensions.resolve(investigation, decided, Asked.on(day, pack, desk));
        boolean accepted = resolution.value().map(given -> given.open().isEmpty()).orElse(false);
        List<YearMonth> recheck = resolution.value().map(Resolution::capRecheck).orElse(List.of());
        Object said = recheck.isEmpty() ? null : recheck.size() == 1 ? recheck.get(0) : recheck;
        return Answer.of(accepted).and("accepted", accepted).and("capRecheck", said);
    }

    /** Of a clerk whose other months are fair. */
    private Answer annual(Investigation investigation, int year, CaseDesk desk) {
        List<Month> months = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year, number);
            MonthState state = state(investigation, month, desk);
            months.add(new Month(month, state, state == MonthState.NORMAL ? new Grade("一般") : null));
        }
        AnnualFacts facts = new AnnualFacts(year, months, List.of(DateRange.since(LocalDate.EPOCH)), Optional.empty());
        Finding<Annual> annual = annuals.grade(facts, Asked.on(LocalDate.of(year, 12, 31), pack, desk));
        String said = annual.value().map(given -> given.grade().word()).orElse("PENDING");
        return Answer.of(said).and("annual", said);
    }
}
