package org.tongban.plan.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.core.money.Money;
import org.tongban.policy.KnownSite;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;

class PackComparisonTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Instrument EAST = new Instrument("东县方案", "东政〔2025〕1号");
    static final Instrument WEST = new Instrument("西县方案", "西政〔2025〕2号");

    @Test
    void figuresOfTheSameNameStandBesideEachOther() {
        ComparedPoint floor = compare(east(PolicyPoint.PAY_FLOOR, Dated.<Money>named("工资下限").from("2025-01-01", Money.yuan("3500"), EAST.clause("E-1-a"))),
                west(PolicyPoint.PAY_FLOOR, Dated.<Money>named("工资下限").from("2025-03-01", Money.yuan("3600"), WEST.clause("W-9-a")))).get(PolicyPoint.PAY_FLOOR);
        ComparedFigure figure = floor.figures().get(0);
        assertEquals(1, floor.figures().size());
        assertEquals("3500.00 E-1-a", figure.left().orElseThrow().text().replace("¥", "") + " " + figure.left().orElseThrow().clause().clause());
        assertEquals(LocalDate.of(2025, 3, 1), figure.right().orElseThrow().since());
        assertEquals(Relation.DIFFERENT, floor.relation());
    }

    @Test
    void valuesThatAreTheSameAreTheSameWhateverClauseFixedThem() {
        ComparedPoint quota = compare(east(PolicyPoint.EXCELLENT_QUOTA, Dated.<Integer>named("优秀比例").from("2025-01-01", 20, EAST.clause("E-2"))),
                west(PolicyPoint.EXCELLENT_QUOTA, Dated.<Integer>named("优秀比例").from("2024-01-01", 20, WEST.clause("W-7")))).get(PolicyPoint.EXCELLENT_QUOTA);
        assertEquals(Relation.SAME, quota.relation());
        assertFalse(quota.relation().differs());
    }

    @Test
    void aPointOfWhichOnlyOneDocumentSpeaksSaysWhich() {
        Map<PolicyPoint, ComparedPoint> points = compare(east(PolicyPoint.TIERS, Dated.<String>named("类型").from("2025-01-01", "示范型", EAST.clause("E-3"))), west(PolicyPoint.TIERS));
        assertEquals(Relation.ONLY_LEFT, points.get(PolicyPoint.TIERS).relation());
        assertEquals(Relation.NEITHER, points.get(PolicyPoint.REPORTS).relation());
        assertEquals(PolicyPoint.values().length, points.size());
    }

    @Test
    void aPointWithAFigureMoreOnOneSideIsDifferent() {
        ComparedPoint pay = compare(
                east(PolicyPoint.SKILL_PAY, Dated.<Integer>named("初级").from("2025-01-01", 100, EAST.clause("E-4")), Dated.<Integer>named("技师").from("2025-01-01", 400, EAST.clause("E-4"))),
                west(PolicyPoint.SKILL_PAY, Dated.<Integer>named("初级").from("2025-01-01", 100, WEST.clause("W-4")))).get(PolicyPoint.SKILL_PAY);
        assertEquals(List.of(Relation.SAME, Relation.ONLY_LEFT), pay.figures().stream().map(ComparedFigure::relation).toList());
        assertEquals(Relation.DIFFERENT, pay.relation());
    }

    @Test
    void twoFiguresOfOneNameAreBothShown() {
        ComparedPoint zones = compare(
                east(PolicyPoint.ZONES, Dated.<Integer>named("窗口数").from("2025-01-01", 3, EAST.clause("E-5")), Dated.<Integer>named("窗口数").from("2025-01-01", 4, EAST.clause("E-6"))),
                west(PolicyPoint.ZONES)).get(PolicyPoint.ZONES);
        assertEquals(List.of("窗口数=3", "窗口数=4"), zones.figures().stream().map(figure -> figure.name() + "=" + figure.left().orElseThrow().text()).toList());
    }

    @Test
    void theValueOfTheDayCountsAndOneToComeIsShownWithItsDay() {
        Dated<Integer> rate = Dated.<Integer>named("单价").from("2025-01-01", 1, EAST.clause("E-1")).from("2026-06-01", 2, EAST.clause("E-2")).repealed("2027-01-01", EAST.clause("E-3"));
        assertEquals("1", FigureValue.of(rate, DAY).orElseThrow().text());
        assertEquals("2", FigureValue.of(rate, LocalDate.of(2026, 6, 1)).orElseThrow().text());
        assertEquals(LocalDate.of(2025, 1, 1), FigureValue.of(rate, LocalDate.of(2020, 1, 1)).orElseThrow().since());
        assertTrue(FigureValue.of(rate, LocalDate.of(2027, 1, 1)).isEmpty());
    }

    @Test
    void openQuestionsStandWithThePointOfTheirClauseElseOfItsSectionElseApart() {
        MadeUp east = east(PolicyPoint.SENIORITY_PAY, Dated.<Integer>named("满一年").from("2025-01-01", 20, EAST.clause("E-2.1-a"))).asks("E-2.1-a", "E-2.1-b", "E-9-a");
        PackComparison comparison = PackComparison.of(east, west(PolicyPoint.SENIORITY_PAY), DAY);
        OpenMatters open = comparison.points().get(PolicyPoint.SENIORITY_PAY.ordinal()).left();
        assertEquals(List.of("E-2.1-a", "E-2.1-b"), open.readings().stream().map(reading -> reading.clause().clause()).toList());
        assertEquals(List.of("E-9-a"), comparison.otherLeft().readings().stream().map(reading -> reading.clause().clause()).toList());
        assertEquals(1, comparison.otherLeft().localFigures().size());
        assertTrue(comparison.otherRight().isEmpty());
    }

    @Test
    void everyPointIsCountedOnce() {
        PackComparison comparison = PackComparison.of(east(PolicyPoint.TIERS, Dated.<String>named("类型").from("2025-01-01", "示范型", EAST.clause("E-3"))), west(PolicyPoint.TIERS), DAY);
        assertEquals(PolicyPoint.values().length, comparison.counts().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(1, comparison.counts().get(Relation.ONLY_LEFT));
    }

    private static Map<PolicyPoint, ComparedPoint> compare(PolicyPack left, PolicyPack right) {
        return PackComparison.of(left, right, DAY).points().stream().collect(Collectors.toMap(ComparedPoint::point, point -> point));
    }

    private static MadeUp east(PolicyPoint point, Dated<?>... figures) {
        return new MadeUp("east", EAST, Map.of(point, Arrays.asList(figures)), List.of());
    }

    private static MadeUp west(PolicyPoint point, Dated<?>... figures) {
        return new MadeUp("west", WEST, Map.of(point, Arrays.asList(figures)), List.of());
    }

    /** A made-up pack that only says its values. */
    private record MadeUp(String id, Instrument instrument, Map<PolicyPoint, List<Dated<?>>> points, List<String> openClauses) implements PolicyPack {

        MadeUp asks(String... clauses) {
            return new MadeUp(id, instrument, points, List.of(clauses));
        }

        @Override
        public String place() {
            return id;
        }

        @Override
        public String divisionCode() {
            return "";
        }

        @Override
        public LocalDate inForceFrom() {
            return LocalDate.of(2025, 1, 1);
        }

        @Override
        public Set<String> modules() {
            return Set.of();
        }

        @Override
        public List<Reading> readings() {
            return openClauses.stream().map(clause -> Reading.asks(clause, "如何理解" + clause, instrument.clause(clause)).option("A", "甲").byDefault("A", "")).toList();
        }

        @Override
        public List<LocalFigure<?>> localFigures() {
            return openClauses.isEmpty() ? List.of() : List.of(new LocalFigure<>("meal", "餐补", Source.DELEGATED, instrument.clause("E-8-a"), text -> text));
        }

        @Override
        public List<KnownSite> sites() {
            return List.of();
        }

        @Override
        public InputStream clauses() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream document() {
            return InputStream.nullInputStream();
        }
    }
}
