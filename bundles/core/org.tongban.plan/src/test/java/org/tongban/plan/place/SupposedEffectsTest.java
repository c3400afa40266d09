package org.tongban.plan.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Comparison.Choice;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;

/** A made-up payroll of three people: 30 yuan by reading A, 60 by B, and the meal that the place enters. */
class SupposedEffectsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final String ANCHOR = "linhe.seniority.anchor";
    private static final Topic SENIORITY = new Topic("pay.seniority", Topic.Kind.MONEY, "工龄补贴", "seniority");
    private static final Topic GROSS = new Topic(Comparison.GROSS, Topic.Kind.TOTAL, "应发合计", "gross pay");
    private static final Topic CAP = new Topic("assessment.cap", Topic.Kind.STATE, "上限", "cap");

    private final Place place = new Place();
    private final Payroll payroll = new Payroll();
    private SupposedEffects effects;

    /** The policy of the made-up pack. */
    interface Seniority {
        Money reckon(Worksheet sheet);
    }

    @BeforeEach
    void open() {
        Reading anchor = place.pack.readings().get(0);
        LocalFigure<?> meal = place.pack.localFigures().get(0);
        Seniority policy = sheet -> {
            Money meals = sheet.local(meal).map(value -> (Money) value).orElse(Money.ZERO);
            return sheet.reading(anchor).equals("B") ? Money.yuan("60").plus(meals) : Money.yuan("30").plus(meals);
        };
        place.shelf.answers.put("linhe", Map.of(Seniority.class, policy));
        place.plan.adopt("linhe", "王主任");
        effects = new SupposedEffects(place.shelf, place.decisions, place.standings, place.registers, List.of(payroll));
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private Comparison anchor(LocalDate from) {
        return effects.ofReading(ANCHOR, from, Watch.silent());
    }

    @Test
    void theOptionsStandSideBySideWithWhatEachWouldChange() {
        Comparison comparison = anchor(JULY);
        Choice a = comparison.choice("A").orElseThrow();
        Choice b = comparison.choice("b").orElseThrow();
        assertTrue(a.isChosen() && a.isDefault() && a.effects().isEmpty());
        assertFalse(b.isChosen() || b.isDefault());
        assertEquals(3, b.people());
        assertEquals(Money.yuan("90"), b.perMonth());
        assertEquals("3人，每月+90.00元", b.brief());
        assertEquals(List.of("工龄补贴：3人，每月+90.00元", "应发合计：3人，每月+90.00元", "上限：30.00 → 60.00"), b.effects().stream().map(Effect::sentence).toList());
        assertEquals(List.of("1", "2", "3"), b.effects().get(0).shifts().stream().map(shift -> shift.subject().id()).toList());
    }

    @Test
    void nothingIsStored() {
        anchor(JULY);
        effects.undecided(JULY, Watch.silent());
        effects.ofValue("linhe.meal", "5", Optional.empty(), JULY, Watch.silent());
        assertEquals(List.of(), place.plan.choices());
        assertEquals(List.of(), place.plan.entries());
        assertEquals(List.of("bind"), place.audit.entries(9).stream().map(entry -> entry.action()).toList());
    }

    @Test
    void whatWasDecidedIsWhereTheComparisonStarts() {
        place.plan.choose(ANCHOR, "B", FIRST, "合同为准", "王主任");
        Comparison comparison = anchor(JULY);
        assertTrue(comparison.choice("B").orElseThrow().isChosen());
        assertEquals(Money.yuan("-90"), comparison.choice("A").orElseThrow().perMonth());
    }

    @Test
    void aLaterDecisionThatStandsIsNotOverruledByAnEarlierDay() {
        place.plan.choose(ANCHOR, "A", JULY.minusDays(1), "先按上岗", "王主任");
        payroll.open = YearMonth.of(2025, 8);
        assertEquals(List.of(), anchor(FIRST).choice("B").orElseThrow().effects());
    }

    @Test
    void closedMonthsStayAndWouldBeCorrected() {
        payroll.locked = List.of(YearMonth.of(2025, 5), YearMonth.of(2025, 6));
        Choice b = anchor(LocalDate.of(2025, 5, 10)).choice("B").orElseThrow();
        assertEquals(Money.yuan("90"), b.perMonth());
        assertEquals(List.of("工龄补贴：3人，共+90.00元", "应发合计：3人，共+90.00元", "上限：30.00 → 60.00"), b.corrections().stream().map(Effect::sentence).toList());
        assertEquals(List.of("2025-06 工资"), b.corrections().stream().flatMap(effect -> effect.closed().stream()).map(Closed::name).distinct().toList());
        assertEquals("2025-05-10 在已经办结的时段之内（2025-05 工资）：办结的结果不会改变，差额只能在以后的月份补差", effects.caution(LocalDate.of(2025, 5, 10)).orElseThrow());
        assertEquals(Optional.empty(), effects.caution(JULY));
        assertEquals(List.of(), anchor(JULY).closed());
    }

    @Test
    void whereOnlyOldRecordsTellItIsComparedAsIfItHeldAlready() {
        payroll.open = YearMonth.of(2025, 2);
        Effect effect = anchor(JULY).choice("B").orElseThrow().effects().get(0);
        assertTrue(effect.asIf());
        assertEquals(LocalDate.of(2025, 2, 1), effect.reference());
        assertEquals(Money.yuan("90"), effect.sum());
    }

    @Test
    void aLocalValueIsComparedTheSameWay() {
        Comparison comparison = effects.ofValue("linhe.meal", "2.50", Optional.empty(), JULY, Watch.silent());
        assertEquals(Money.yuan("7.50"), comparison.choices().get(0).perMonth());
        Comparison town = effects.ofValue("linhe.meal", "2.50", Optional.of(Place.TOWN), JULY, Watch.silent());
        assertEquals(Money.yuan("5.00"), town.choices().get(0).perMonth());
        assertEquals(2, town.choices().get(0).people());
    }

    @Test
    void whatNobodyAsksForIsMeasuredOnce() {
        place.shelf.answers.put("linhe", Map.of(Seniority.class, (Seniority) sheet -> Money.yuan("30")));
        assertFalse(anchor(JULY).matters());
        assertEquals(1, payroll.measured);
    }

    @Test
    void theUndecidedAreThoseThatNobodyEverDecided() {
        assertEquals(List.of(ANCHOR, "prc.seniority.anchor"), effects.undecided(JULY, Watch.silent()).stream().map(Comparison::key).toList());
        place.plan.choose(ANCHOR, "A", JULY, "文义", "王主任");
        assertEquals(List.of("prc.seniority.anchor"), effects.undecided(JULY, Watch.silent()).stream().map(Comparison::key).toList());
    }

    @Test
    void unknownThingsAreRefusedAsThePlanRefusesThem() {
        assertTrue(refusal(() -> effects.ofReading("linhe.seniority.ancor", JULY, Watch.silent())).contains("相近的有：" + ANCHOR));
        assertTrue(refusal(() -> effects.ofValue("linhe.meal", "三", Optional.empty(), JULY, Watch.silent())).contains("应为金额"));
    }

    @Test
    void withoutModulesNothingIsTold() {
        SupposedEffects alone = new SupposedEffects(place.shelf, place.decisions, place.standings, place.registers, List.of());
        Comparison comparison = alone.ofReading(ANCHOR, JULY, Watch.silent());
        assertEquals(List.of(), comparison.told());
        assertFalse(comparison.matters());
    }

    private static String refusal(Runnable work) {
        return assertThrows(IllegalArgumentException.class, work::run).getMessage();
    }

    private static final class Payroll implements ReadingEffect {
        private YearMonth open = YearMonth.of(2025, 7);
        private List<YearMonth> locked = List.of();
        private int measured;

        @Override
        public String module() {
            return "payroll";
        }

        @Override
        public LocalDate reference(LocalDate from) {
            return open.atDay(1);
        }

        @Override
        public List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch) {
            measured++;
            List<Measured> all = new ArrayList<>();
            for (int person = 1; person <= 3; person++) {
                Answerer<Seniority> answerer = book.ask(Seniority.class, person == 1 ? Place.ROOT : Place.TOWN, reference).orElseThrow();
                Money pay = answerer.policy().reckon(answerer.sheet(reference));
                Subject subject = new Subject(Subject.Kind.PERSON, Integer.toString(person), "某人");
                all.add(Measured.of(SENIORITY, subject, pay, List::of));
                all.add(Measured.of(GROSS, subject, pay, List::of));
            }
            all.add(Measured.of(CAP, Subject.PLACE, all.get(0).shown(), List::of));
            return all;
        }

        @Override
        public List<Closed> closed(LocalDate from) {
            return locked.stream().filter(month -> !month.atEndOfMonth().isBefore(from)).map(month -> new Closed(DateRange.of(month), month + " 工资", "pay of " + month, true)).toList();
        }
    }
}
