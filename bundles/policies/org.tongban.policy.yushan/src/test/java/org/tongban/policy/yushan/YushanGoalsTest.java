package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.AchievementPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.ConstructionPolicy.Works;
import org.tongban.policy.village.ResponsiblePersonPolicy.Responsibility;

/** The worked cases of YS-1-a, YS-2.2-b and YS-4.2-a. */
class YushanGoalsTest {

    private final YushanGoals goals = new YushanGoals();

    @ParameterizedTest(name = "{0} villages on {1} by reading {2}: {3}")
    @CsvSource(textBlock = """
            15, 2023-12-31, A, ON_TIME,   1.0000
            14, 2024-01-01, A, OVERDUE,   0.9333
            14, 2023-12-31, A, PENDING,   0.9333
            15, 2024-01-01, A, DONE_LATE, 1.0000
            15, 2023-11-01, B, DONE_LATE, 1.0000
            """)
    void wantsEveryVillageByTheYearsEnd(int villages, LocalDate day, String reading, AchievementPolicy.State state, BigDecimal progress) {
        var found = goals.achieved(villages, day, ChosenDesk.reading("ys.village.achieved", reading)).value().orElseThrow();
        assertEquals(state, found.state());
        assertEquals(progress, found.progress());
    }

    @ParameterizedTest(name = "{0} stations on {1}: {2}, {3}, {4} needed")
    @CsvSource(textBlock = """
            5,  2023-04-30, 0.3333, REACHED, 5
            4,  2023-04-30, 0.2667, MISSED,  5
            4,  2023-04-29, 0.2667, NOT_DUE, 5
            11, 2023-07-31, 0.7333, REACHED, 11
            10, 2023-07-31, 0.6667, MISSED,  11
            5,  2023-07-30, 0.3333, REACHED, 5
            15, 2023-10-31, 1.0000, REACHED, 15
            14, 2023-10-31, 0.9333, MISSED,  15
            """)
    void comparesTheWorksWithTheLatestCheckpoint(int completed, LocalDate day, BigDecimal progress, ConstructionPolicy.State state, int needed) {
        var found = goals.progress(new Works(day, Optional.of(completed), List.of()), ChosenDesk.sheet()).value().orElseThrow();
        assertEquals(progress, found.progress());
        assertEquals(state, found.state());
        assertEquals(needed, found.needed());
    }

    @Test
    void addsUpTheSharesOfTheTasksIfTheBureauReadsItSo() {
        List<BigDecimal> shares = new ArrayList<>(Collections.nCopies(10, new BigDecimal("0.45")));
        shares.addAll(Collections.nCopies(5, new BigDecimal("0.00")));
        var sheet = ChosenDesk.reading("ys.milestone.unit", "B");
        var found = goals.progress(new Works(LocalDate.of(2023, 4, 30), Optional.empty(), shares), sheet).value().orElseThrow();
        assertEquals(new BigDecimal("0.3000"), found.progress());
        assertEquals(ConstructionPolicy.State.REACHED, found.state());
    }

    @Test
    void wantsAResponsiblePersonInEveryVillage() {
        assertEquals(new Responsibility(Verdict.FAIL, 1), goals.responsible(15, 14, ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(new Responsibility(Verdict.PASS, 0), goals.responsible(15, 15, ChosenDesk.sheet()).value().orElseThrow());
    }
}
