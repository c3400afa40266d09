package org.tongban.payroll.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.ui.run.Flag;
import org.tongban.payroll.ui.run.LockQuestion;
import org.tongban.payroll.ui.run.PayRow;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.payroll.ui.run.Trouble;
import org.tongban.payroll.ui.slip.SlipModel;
import org.tongban.widgets.text.Texts;

class PayRunModelTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Bureau bureau = new Bureau()
            .person(1, "赵甲", EmploymentKind.CONTRACT, "2025-01-01", "3000").insured(1)
            .person(2, "钱乙", EmploymentKind.DISPATCHED, "2025-01-01", "2800").insured(2)
            .person(3, "孙丙", EmploymentKind.CONTRACT, "2025-01-01", "")
            .person(4, "李丁", EmploymentKind.CONTRACT, "2025-01-01", "2500")
            .rates("8%");

    private PayRunModel twoMonths() {
        bureau.person(5, "周戊", EmploymentKind.CONTRACT, "2025-01-01", "2600").insured(5);
        bureau.runs().run(FEBRUARY, "王");
        bureau.leaves(5, "2026-02-28").person(1, "赵甲", EmploymentKind.CONTRACT, "2025-01-01", "3300")
                .person(6, "吴己", EmploymentKind.SECONDED, "2026-03-01", "2700").insured(6);
        bureau.runs().run(MARCH, "王");
        return shown(MARCH);
    }

    private PayRunModel shown(YearMonth month) {
        PayRunModel model = new PayRunModel(bureau.runs(), bureau.people(), bureau.book());
        model.show(model.read(month));
        return model;
    }

    private static List<String> names(PayRunModel model) {
        return model.rows().stream().map(PayRow::name).toList();
    }

    @Test
    void showsTheSameFiguresAsTheModule() {
        PayRunModel model = twoMonths();
        PayRun run = bureau.runs().find(MARCH).orElseThrow();
        for (Slip slip : run.slips()) {
            PayRow row = model.rows().stream().filter(one -> one.person().equals(slip.person())).findFirst().orElseThrow();
            assertEquals(slip.lines().isEmpty() ? Optional.empty() : Optional.of(slip.gross()), row.gross());
            assertEquals(slip.net(), row.net());
        }
        assertEquals(run.columns(), model.shown().orElseThrow().columns());
    }

    @Test
    void marksWhoJoinedLeftAndHasMore() {
        PayRunModel model = twoMonths();
        assertEquals(List.of("赵甲", "钱乙", "孙丙", "李丁", "吴己", "周戊"), names(model));
        model.only(Set.of(Flag.JOINED));
        assertEquals(List.of("吴己"), names(model));
        model.only(Set.of(Flag.LEFT, Flag.MORE));
        assertEquals(List.of("赵甲", "周戊"), names(model));
        model.toggle(Flag.MORE);
        assertEquals(List.of("周戊"), names(model));
        model.only(Set.of());
        assertEquals(6, model.rows().size());
        assertEquals(1, model.count(Flag.BLOCKED));
        assertEquals(1, model.count(Flag.NOT_CONFIGURED));
    }

    @Test
    void comparesWithNothingInTheFirstMonth() {
        bureau.runs().run(FEBRUARY, "王");
        PayRunModel model = shown(FEBRUARY);
        assertTrue(model.rows().stream().allMatch(row -> row.changed().isEmpty() && row.difference().isEmpty()));
        assertEquals(0, model.count(Flag.JOINED));
    }

    @Test
    void knowsHowPeopleAreEmployed() {
        PayRunModel model = twoMonths();
        assertEquals(List.of("CONTRACT", "DISPATCHED", "CONTRACT", "CONTRACT", "SECONDED", "CONTRACT"),
                model.rows().stream().map(row -> row.employment().orElseThrow().name()).toList());
    }

    @Test
    void saysWhatIsInTheWayAndWhereItIsMended() {
        List<Trouble> troubles = shownMarch().shown().orElseThrow().troubles();
        assertEquals(PayStatus.BLOCKED, troubles.get(0).status());
        assertTrue(troubles.get(0).reason().contains("基本工资"), troubles.get(0).reason());
        assertEquals(PayParts.PERSON, troubles.get(0).part());
        assertEquals(new PersonId(3), troubles.get(0).subject());
        assertTrue(troubles.get(1).reason().contains("参保登记"), troubles.get(1).reason());
        assertEquals(PayParts.IMPORT, troubles.get(1).part());
    }

    private PayRunModel shownMarch() {
        bureau.runs().run(MARCH, "王");
        return shown(MARCH);
    }

    @Test
    void tellsOnceWhatIsMissingForManyAndSendsToTheValue() {
        Bureau withoutRates = new Bureau().person(1, "赵甲", EmploymentKind.CONTRACT, "2026-03-01", "3000").insured(1)
                .person(2, "钱乙", EmploymentKind.CONTRACT, "2026-03-01", "2800").insured(2);
        withoutRates.runs().run(MARCH, "王");
        PayRunModel model = new PayRunModel(withoutRates.runs(), withoutRates.people(), withoutRates.book());
        List<Trouble> troubles = model.read(MARCH).troubles();
        assertEquals(1, troubles.size());
        assertEquals(2, troubles.get(0).people().size());
        assertEquals(PayParts.VALUES, troubles.get(0).part());
        assertEquals("insurance.pension.employee", troubles.get(0).subject());
    }

    @Test
    void allowsWhatTheStateAllows() {
        PayRunModel model = new PayRunModel(bureau.runs(), bureau.people(), bureau.book());
        assertFalse(model.canCompute(), "no month yet");
        model.show(model.read(MARCH));
        assertEquals("true false false false", can(model));
        bureau.runs().run(MARCH, "王");
        model.show(model.read(MARCH));
        assertEquals("true true true false", can(model));
        bureau.runs().lock(MARCH, "王");
        model.show(model.read(MARCH));
        assertEquals("false false true true", can(model));
        assertTrue(model.canPay());
        bureau.runs().paid(MARCH, "王");
        model.show(model.read(MARCH));
        assertEquals("false false true true", can(model));
        assertFalse(model.canPay());
    }

    private static String can(PayRunModel model) {
        return model.canCompute() + " " + model.canLock() + " " + model.canExport() + " " + model.isLocked();
    }

    @Test
    void keepsWhoIsLookedAtWhenReadAnew() {
        PayRunModel model = twoMonths();
        List<Object> told = new ArrayList<>();
        model.onChange(PayRunModel.SELECTED, event -> told.add(event.getNewValue()));
        model.select(new PersonId(2));
        model.show(model.read(MARCH));
        assertEquals("钱乙", model.selected().orElseThrow().name());
        model.show(model.read(FEBRUARY.minusMonths(1)));
        assertEquals(Optional.empty(), model.selected());
        assertEquals(3, told.size());
    }

    @Test
    void asksBeforeLockingWithWhatIsInTheWay() {
        PayRunModel model = shownMarch();
        String question = new LockQuestion(model.run().orElseThrow(), model.shown().orElseThrow().troubles(), Texts.of(PayrollDesk.class, Locale.CHINA)).text();
        assertTrue(question.contains("4 人"), question);
        assertTrue(question.contains("不能撤销"), question);
        assertTrue(question.contains("仍有 1 人暂停核发、1 人实发未核定"), question);
        assertTrue(question.contains("基本工资"), question);
    }

    @Test
    void theSlipShowsLineByLineWhatChanged() {
        PayRunModel model = twoMonths();
        SlipModel slip = new SlipModel(model);
        assertEquals(Optional.empty(), slip.shown());
        model.select(new PersonId(1));
        SlipModel.Shown shown = slip.shown().orElseThrow();
        SlipModel.Row basic = shown.lines().get(0);
        assertEquals("basic", basic.key());
        assertEquals(Optional.of(Money.yuan(3300)), basic.amount());
        assertEquals(Optional.of(Money.yuan(300)), basic.difference());
        Money sum = Money.sum(shown.lines().stream().filter(line -> line.section() == SlipModel.Section.EARNINGS && !line.isTotal()).flatMap(line -> line.amount().stream()).toList());
        SlipModel.Row gross = shown.lines().stream().filter(line -> line.key().equals(SlipModel.GROSS)).findFirst().orElseThrow();
        assertEquals(Optional.of(sum), gross.amount());
        assertTrue(shown.lines().stream().anyMatch(line -> line.section() == SlipModel.Section.EMPLOYER));
    }

    @Test
    void everyFigureOfASlipHasWorkings() {
        PayRunModel model = twoMonths();
        SlipModel slip = new SlipModel(model);
        PayRuns runs = bureau.runs();
        for (PayRow row : model.rows()) {
            model.select(row.person());
            SlipModel.Shown shown = slip.shown().orElseThrow();
            for (SlipModel.Row line : shown.lines()) {
                if (line.amount().isPresent() || line.before().isPresent()) {
                    var workings = runs.why(shown.monthOf(line), row.person(), line.key());
                    assertEquals(line.amount().isPresent() ? line.amount() : line.before(), workings.result(), row.name() + " " + line.key());
                    assertFalse(workings.lines().isEmpty());
                }
            }
        }
    }

    @Test
    void theSlipOfWhoIsBlockedSaysWhy() {
        PayRunModel model = shownMarch();
        SlipModel slip = new SlipModel(model);
        model.select(new PersonId(3));
        assertEquals(PayParts.PERSON, slip.shown().orElseThrow().trouble().orElseThrow().part());
    }
}
