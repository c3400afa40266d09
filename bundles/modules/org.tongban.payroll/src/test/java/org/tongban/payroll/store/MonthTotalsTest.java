package org.tongban.payroll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Progress;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns.Named;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Settlement;
import org.tongban.payroll.run.Shelf;
import org.tongban.payroll.run.StandIns;

class MonthTotalsTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private final Office office = new Office(StandIns.all());

    private static Shelf people(String firstBasic) {
        return new Shelf().clerk(1, "2024-01-01", firstBasic).clerk(2, "2024-01-01", "2800").clerkWithoutPay(3, "2024-01-01");
    }

    private void insureTheFirst() {
        Shelf insured = new Shelf().insured(1, "2024-01", "2000");
        office.store.jdbc(connection -> {
            for (var file : insured.insurance().entrySet()) {
                new InsuranceTable(connection).put(file.getKey(), file.getValue().get(0), "参保.xlsx", Office.CLOCK.instant(), "王");
            }
            return null;
        });
    }

    @Test
    void addUpToWhatTheSlipsSay() {
        office.shelf = people("3000");
        insureTheFirst();
        PayRun january = office.runs().lock(JANUARY, "王");
        office.shelf = people("3100");
        office.runs().correct(JANUARY, Optional.empty(), "王");
        PayRun february = office.runs().run(FEBRUARY, "王");
        List<MonthTotals> months = office.runs().months(12);
        assertEquals(List.of(FEBRUARY, JANUARY), months.stream().map(MonthTotals::month).toList());
        same(february, months.get(0));
        same(january, months.get(1));
        assertEquals(List.of(FEBRUARY), office.runs().months(1).stream().map(MonthTotals::month).toList());
    }

    private static void same(PayRun run, MonthTotals totals) {
        assertEquals(run.state(), totals.state());
        assertEquals(run.slips().size(), totals.people());
        assertEquals(run.gross(), totals.gross());
        assertEquals(run.payable(), totals.payable());
        assertEquals(Optional.empty(), totals.net(), "two people's net pay is not known");
        assertEquals(1, totals.count(PayStatus.BLOCKED));
        assertEquals(run.columns(), totals.components().stream().map(MonthTotals.Component::column).toList());
        for (MonthTotals.Component component : totals.components()) {
            assertEquals(Money.sum(run.slips().stream().flatMap(slip -> component.column().amount(slip).stream()).toList()), component.amount());
        }
    }

    @Test
    void followWhateverChangesOfARun() {
        var runs = office.runs();
        office.shelf = people("3000");
        runs.run(JANUARY, "王");
        assertEquals(Money.yuan(5800), runs.months(1).get(0).gross());
        office.shelf = people("3100");
        runs.run(JANUARY, "王");
        assertEquals(Money.yuan(5900), runs.months(1).get(0).gross());
        runs.lock(JANUARY, "王");
        assertEquals(RunState.LOCKED, runs.months(1).get(0).state());
    }

    @Test
    void tellTheNetPayWhenEverybodysIsKnown() {
        office.shelf = new Shelf().clerk(1, "2024-01-01", "3000");
        insureTheFirst();
        PayRun january = office.runs().run(JANUARY, "王");
        assertEquals(Optional.of(january.net()), office.runs().months(1).get(0).net());
        assertEquals(january.payable(), office.runs().months(1).get(0).payable());
    }

    @Test
    void aCancelledRunLeavesTheEarlierDraftAndACancelledLockTheMonthOpen() {
        office.shelf = people("3000");
        PayRun before = office.runs().run(JANUARY, "王");
        office.shelf = people("9000");
        Progress cancelled = (stage, done, total) -> {
            if (stage.equals("存储")) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> office.runs().run(JANUARY, "王", cancelled));
        assertThrows(CancellationException.class, () -> office.runs().lock(JANUARY, "王", cancelled));
        assertEquals(before, office.runs().find(JANUARY).orElseThrow());
        assertEquals(RunState.DRAFT, office.runs().months(1).get(0).state());
    }

    @Test
    void reportsWhileWorking() {
        office.shelf = people("3000");
        List<String> stages = new ArrayList<>();
        office.runs().run(JANUARY, "王", (stage, done, total) -> stages.add(stage + " " + done + "/" + total));
        assertEquals(List.of("核算 0/3", "存储 0/3"), stages);
    }

    @Test
    void findsTheNewestSlipOfAName() {
        office.shelf = people("3000");
        office.runs().run(JANUARY, "王");
        office.runs().run(FEBRUARY, "王");
        assertEquals(List.of("2025-02 人员1", "2025-02 人员2"), office.runs().named("人员", 2).stream().map(MonthTotalsTest::told).toList());
        assertEquals(List.of("2025-02 人员3"), office.runs().named("3", 9).stream().map(MonthTotalsTest::told).toList());
        assertEquals(List.of(), office.runs().named("%", 9));
    }

    private static String told(Named named) {
        return named.month() + " " + named.name();
    }

    @Test
    void explainsALockedAmountAndWhatItWouldBeToday() {
        office.shelf = people("3000");
        office.runs().lock(JANUARY, "王");
        office.shelf = people("3100");
        assertEquals(Optional.of(Money.yuan("3000")), office.runs().why(JANUARY, new PersonId(1), "basic").result());
        assertEquals(Optional.of(Money.yuan("3100")), office.runs().whyToday(JANUARY, new PersonId(1), "basic").result());
    }

    @Test
    void aSettlementShowsWhatWasCorrectedAlready() {
        office.shelf = people("3000");
        office.runs().lock(JANUARY, "王");
        office.shelf = people("3100");
        office.runs().correct(JANUARY, Optional.empty(), "王");
        Settlement settled = office.runs().settlement(JANUARY, Progress.silent());
        assertEquals(1, settled.lines().size());
        assertTrue(settled.open().isEmpty());
        assertEquals(List.of("2025-02 100.00"), settled.made(settled.lines().get(0)).stream().map(made -> made.into() + " " + made.line().amount()).toList());
    }
}
