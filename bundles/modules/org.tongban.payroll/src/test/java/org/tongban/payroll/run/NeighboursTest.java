package org.tongban.payroll.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.policy.payroll.PieceworkPolicy;

class NeighboursTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    /** A station whose cap touches three people, one of them by cases alone, and two clerks at the centre. */
    private static final Shelf SHELF = new Shelf().villageClerk(1, "2024-01-01").villageClerk(2, "2024-01-01").clerk(3, "2024-01-01", "3000")
            .clerk(4, "2024-01-01", "2800").clerk(5, "2024-01-01", "2500").leaves(5, "2025-02-28").cases(1, "2025-03", "平台", "合格", 60)
            .cases(2, "2025-03", "平台", "合格", 60).cases(5, "2025-03", "平台", "合格", 60).insured(3, "2025-01", "3000").insured(1, "2025-01", "2000");

    @Test
    void everybodysPayComesOutAsAmongAll() {
        Policies policies = StandIns.all().with(PieceworkPolicy.class, new StandIns.Piece());
        for (Reckoned among : new Year(SHELF, policies).reckon(MARCH, policies)) {
            PersonId person = among.slip().person();
            List<Reckoned> few = new Year(new Neighbours(SHELF, person, MARCH), policies).reckon(MARCH, policies);
            assertEquals(among, few.stream().filter(one -> one.slip().person().equals(person)).findFirst().orElseThrow());
        }
    }

    @Test
    void leavesOutWhoServesElsewhere() {
        assertEquals(List.of(1L, 2L, 5L), new Neighbours(SHELF, new PersonId(2), MARCH).people().stream().map(one -> one.person().id().number()).toList());
    }
}
