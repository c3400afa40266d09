package org.tongban.payroll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.payroll.run.Shelf;
import org.tongban.payroll.run.StandIns;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Measured;

/** What payroll measures for the effects of decisions: the month that the decision reaches first. */
class PayEffectTest {

    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    private final Office office = new Office(StandIns.all());

    PayEffectTest() {
        office.shelf = new Shelf().clerk(1, "2024-01-01", "3000").clerk(2, "2024-01-01", "2800");
    }

    private List<Measured> measured(LocalDate reference) {
        return office.effect().measure(office.book(), reference, Watch.silent());
    }

    @Test
    void everyLineOfEveryoneIsMeasuredAndNothingIsKept() {
        List<Measured> measured = measured(JUNE.atDay(1));
        assertEquals(List.of("3000.00", "2800.00"), measured.stream().filter(one -> one.topic().code().equals(Comparison.GROSS)).map(Measured::shown).toList());
        assertEquals(List.of("1", "2"), measured.stream().filter(one -> one.topic().code().equals("pay.basic")).map(one -> one.subject().id()).toList());
        assertTrue(measured.stream().noneMatch(one -> one.workings().get().isEmpty()));
        assertEquals(Optional.empty(), office.runs().find(JUNE));
        assertEquals(List.of(), office.audited);
    }

    @Test
    void theMonthIsTheFirstOnWhoseFirstDayTheDecisionHolds() {
        office.runs().run(MAY, "王");
        assertEquals(MAY.atDay(1), office.effect().reference(LocalDate.of(2025, 1, 1)));
        assertEquals(JUNE.atDay(1), office.effect().reference(MAY.atDay(2)));
        assertEquals(JUNE.atDay(1), office.effect().reference(JUNE.atDay(1)));
    }

    @Test
    void aLockedMonthIsPassedOverAndToldAsClosed() {
        office.runs().run(MAY, "王");
        office.runs().lock(MAY, "王");
        assertEquals(JUNE.atDay(1), office.effect().reference(LocalDate.of(2025, 1, 1)));
        Closed may = office.effect().closed(MAY.atDay(31)).get(0);
        assertTrue(may.days().contains(MAY.atDay(1)) && may.correctable());
        assertEquals(List.of(), office.effect().closed(JUNE.atDay(1)));
    }

    @Test
    void beforeAnyRunItIsTheMonthOfToday() {
        assertEquals(LocalDate.of(2025, 12, 1), office.effect().reference(LocalDate.of(2025, 1, 1)));
        assertFalse(measured(LocalDate.of(2025, 12, 1)).isEmpty());
    }
}
