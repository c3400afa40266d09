package org.tongban.payroll.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.Workings;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;

/** What the latest pay run tells of the clauses it worked by. */
class PayEvidenceTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 12);
    private static final Instrument PLAN = new Instrument("试行办法", "试〔2025〕1号");
    private static final Citation FLOOR = PLAN.clause("T-1");

    private final List<Workings> everyone = new ArrayList<>();

    @Test
    void aLockedRunCarriesTheClauseOut() {
        paid("3600", Optional.of(Verdict.PASS));
        paid("3700", Optional.empty());
        Told told = tell(RunState.LOCKED);
        assertEquals(ClauseState.DONE, told.state());
        assertTrue(told.sentence().contains("2人依据本条，计发 7300.00 元"), told::sentence);
        assertEquals(ClauseState.PARTLY, tell(RunState.DRAFT).state());
    }

    @Test
    void payBelowTheFloorDoesNot() {
        paid("3400", Optional.of(Verdict.FAIL));
        assertEquals(ClauseState.NOT_DONE, tell(RunState.LOCKED).state());
        paid("3600", Optional.of(Verdict.PASS));
        Told told = tell(RunState.LOCKED);
        assertEquals(ClauseState.PARTLY, told.state());
        assertTrue(told.sentence().contains("其中1人不符合"), told::sentence);
    }

    @Test
    void anAmountThatNobodyEnteredLeavesItUnclear() {
        Worksheet sheet = new Worksheet(MONTH.atDay(1));
        sheet.notConfigured("奖励标准", FLOOR);
        everyone.add(new Workings(slip(List.of()), "gross", Optional.empty(), sheet.lines()));
        assertEquals(ClauseState.UNCLEAR, tell(RunState.LOCKED).state());
    }

    private void paid(String gross, Optional<Verdict> reached) {
        Worksheet sheet = new Worksheet(MONTH.atDay(1));
        Money amount = sheet.step("应发工资", Money.yuan(gross), FLOOR);
        reached.ifPresent(verdict -> sheet.step("不低于下限", verdict, FLOOR));
        SlipLine line = new SlipLine(SlipLine.Kind.EARNING, "basic", "应发工资", amount, FLOOR, Optional.empty());
        everyone.add(new Workings(slip(List.of(line)), "gross", Optional.of(amount), sheet.lines()));
    }

    private Slip slip(List<SlipLine> lines) {
        return new Slip(new PersonId(everyone.size() + 1L), "人员", Shelf.CENTRE, "中心", PayStatus.OK, "", lines, Optional.empty());
    }

    private Told tell(RunState state) {
        MonthTotals totals = new MonthTotals(MONTH, state, PLAN.number(), Map.of(PayStatus.OK, everyone.size()), Money.ZERO, Optional.empty(), Money.ZERO, List.of());
        PayRuns runs = answering(PayRuns.class, Map.of("months", List.of(totals), "whyEveryone", everyone));
        PolicyPack pack = answering(PolicyPack.class, Map.of("instrument", PLAN));
        return new PayEvidence(runs, answering(Sites.class, Map.of("under", Set.of(Shelf.CENTRE)))).tell(pack, Shelf.CENTRE, LocalDate.of(2025, 12, 31)).get(0);
    }

    private static <S> S answering(Class<S> service, Map<String, Object> answers) {
        return service.cast(Proxy.newProxyInstance(PayEvidenceTest.class.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
            if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answers.get(method.getName());
        }));
    }
}
