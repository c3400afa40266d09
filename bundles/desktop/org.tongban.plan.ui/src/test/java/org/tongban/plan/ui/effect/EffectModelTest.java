package org.tongban.plan.ui.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Comparison.Choice;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.Shift;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.plan.ui.PlanParts;
import org.tongban.widgets.text.Texts;

class EffectModelTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Topic GROSS = new Topic(Comparison.GROSS, Topic.Kind.TOTAL, "应发合计", "gross pay");
    private static final Closed JUNE = new Closed(DateRange.of(YearMonth.of(2025, 6)), "2025-06 工资（已锁定）", "pay of 2025-06", true);

    private final EffectModel model = new EffectModel(Texts.of(PlanParts.class, Locale.CHINA));

    private static Effect effect(Optional<Closed> closed) {
        Subject person = new Subject(Subject.Kind.PERSON, "7", "某人");
        Shift shift = new Shift(Optional.of(Measured.of(GROSS, person, Money.yuan("3000"), List::of)), Optional.of(Measured.of(GROSS, person, Money.yuan("3030"), List::of)));
        return new Effect("payroll", GROSS, DAY, false, closed, List.of(shift));
    }

    private static Comparison comparison() {
        return new Comparison("k", "问题", DAY, List.of(new Choice("A", "甲", true, true, List.of()), new Choice("B", "乙", false, false, List.of(effect(Optional.empty()), effect(Optional.of(JUNE))))),
                List.of(JUNE), List.of("payroll"));
    }

    @Test
    void saysOfEachOptionWhatItWouldChange() {
        assertEquals(List.of(), model.lines("A"));
        long asked = model.begin();
        assertEquals(List.of("正在试算会改变什么……"), model.lines("B"));
        model.show(asked, comparison());
        assertEquals(List.of("就是现用的理解，不改变什么"), model.lines("A"));
        assertEquals(List.of("应发合计：1人，每月+30.00元", "另需补差：1 个已办结的月份，应发共 +30.00 元"), model.lines("B"));
        assertTrue(model.changes("B"));
        assertFalse(model.changes("A"));
    }

    @Test
    void saysSoInEnglishToo() {
        EffectModel english = new EffectModel(Texts.of(PlanParts.class, Locale.ENGLISH));
        english.show(english.begin(), comparison());
        assertEquals("gross pay: 1 people, +30.00 a month", english.lines("B").get(0));
        assertTrue(english.closed().contains("pay of 2025-06"));
    }

    @Test
    void listsWhomThePickedOptionTouches() {
        model.show(model.begin(), comparison());
        assertEquals(List.of(), model.rows());
        model.pick("B");
        assertEquals(List.of("7", "7"), model.rows().stream().map(row -> row.shift().subject().id()).toList());
        assertEquals(List.of("2025-06", "补差 2025-06 工资（已锁定）"), model.rows().stream().map(row -> model.records(row.effect())).toList());
    }

    @Test
    void aDayInAClosedMonthNeedsItsWord() {
        assertFalse(model.isWithinClosed());
        model.show(model.begin(), comparison());
        assertTrue(model.isWithinClosed());
        assertEquals("其后已经办结、结果不再改变的：2025-06 工资（已锁定）", model.closed());
    }

    @Test
    void anAnswerThatCameTooLateIsDropped() {
        long first = model.begin();
        long second = model.begin();
        model.show(first, comparison());
        assertEquals(EffectModel.State.WORKING, model.state());
        model.fail(second);
        assertEquals(List.of("没有试算出影响"), model.lines("B"));
        model.show(second, comparison());
        model.clear();
        assertEquals(List.of(), model.lines("B"));
    }
}
