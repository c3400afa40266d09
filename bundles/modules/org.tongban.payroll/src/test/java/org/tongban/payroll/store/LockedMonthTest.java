package org.tongban.payroll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.Workings;
import org.tongban.payroll.run.Shelf;
import org.tongban.payroll.run.StandIns;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;

class LockedMonthTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final Office office;

    LockedMonthTest() {
        office = new Office(StandIns.all());
        office.shelf = twoClerks("3000");
    }

    private static Shelf twoClerks(String firstBasic) {
        return new Shelf().clerk(1, "2024-01-01", firstBasic).insured(1, "2024-01", "2000").clerk(2, "2024-01-01", "2800").insured(2, "2024-01", "2000");
    }

    private void insure() {
        office.store.jdbc(connection -> {
            for (var file : office.shelf.insurance().entrySet()) {
                new InsuranceTable(connection).put(file.getKey(), file.getValue().get(0), "参保.xlsx", Office.CLOCK.instant(), "王");
            }
            return null;
        });
    }

    @Test
    void aDraftIsReplacedAndSaysWhatIsKnownToday() {
        insure();
        PayRun first = office.runs().run(JANUARY, "王");
        assertEquals(RunState.DRAFT, first.state());
        assertEquals(Money.yuan("5800"), first.gross());
        assertEquals(PayStatus.OK, first.slips().get(0).status());
        office.shelf = twoClerks("3100");
        assertEquals(Money.yuan("5900"), office.runs().run(JANUARY, "王").gross());
        assertEquals(office.runs().run(JANUARY, "王"), office.runs().find(JANUARY).orElseThrow());
    }

    @Test
    void aLockedMonthStaysAsItIsAndComesOutTheSameAgain() {
        insure();
        PayRun locked = office.runs().lock(JANUARY, "王");
        assertEquals(RunState.LOCKED, locked.state());
        office.shelf = twoClerks("9999");
        assertEquals(locked, office.runs().run(JANUARY, "王"));
        assertTrue(office.runs().verify(JANUARY).same(), office.runs().verify(JANUARY).toString());
        assertEquals(2, office.runs().verify(JANUARY).people());
        assertEquals(List.of("王 lock 工资 2025-01"), office.audited);
    }

    @Test
    void noticesAPolicyThatNowAnswersOtherwise() {
        office.runs().lock(JANUARY, "王");
        office.policies = StandIns.all().with(PayPolicy.class, (facts, sheet) -> sheet.refused("不发", StandIns.BASIC));
        assertFalse(office.runs().verify(JANUARY).same());
        assertEquals(2, office.runs().verify(JANUARY).differences().size());
    }

    @Test
    void cannotBeLockedTwice() {
        office.runs().lock(JANUARY, "王");
        PayRefused refused = assertThrows(PayRefused.class, () -> office.runs().lock(JANUARY, "王"));
        assertTrue(refused.getMessage().contains("已锁定"), refused.getMessage());
    }

    @Test
    void isPaidOnceAndOnlyAfterLocking() {
        assertThrows(PayRefused.class, () -> office.runs().paid(JANUARY, "王"));
        office.runs().lock(JANUARY, "王");
        assertEquals(RunState.PAID, office.runs().paid(JANUARY, "王").state());
        assertThrows(PayRefused.class, () -> office.runs().paid(JANUARY, "王"));
    }

    @Test
    void changedFactsBecomeLinesOfALaterMonthUpAndDown() {
        insure();
        office.runs().lock(JANUARY, "王");
        office.shelf = twoClerks("3100");
        correctsInto(JANUARY, FEBRUARY, "100");
        PayRun february = office.runs().run(FEBRUARY, "王");
        SlipLine up = february.slip(new PersonId(1)).orElseThrow().lines().stream().filter(SlipLine::isCorrection).findFirst().orElseThrow();
        assertEquals(new SlipLine(SlipLine.Kind.EARNING, "basic", "补差 2025-01 基本工资", Money.yuan("100"), StandIns.BASIC, Optional.of(JANUARY)), up);
        assertEquals(Money.yuan("3200"), february.slip(new PersonId(1)).orElseThrow().gross());
        assertEquals(List.of(), office.runs().differences(JANUARY), "corrections made are counted in");

        office.runs().lock(FEBRUARY, "王");
        assertTrue(office.runs().verify(FEBRUARY).same());
        office.shelf = twoClerks("2950");
        correctsInto(JANUARY, MARCH, "-150");
        correctsInto(FEBRUARY, MARCH, "-150");
        assertEquals(Money.yuan("2650"), office.runs().run(MARCH, "王").slip(new PersonId(1)).orElseThrow().gross());
        assertEquals(List.of(), office.runs().differences(JANUARY));
        assertEquals(Money.yuan("3000"), office.runs().run(JANUARY, "王").slip(new PersonId(1)).orElseThrow().gross(), "never overwritten");
    }

    private void correctsInto(YearMonth month, YearMonth into, String amount) {
        var correction = office.runs().correct(month, Optional.empty(), "王");
        assertEquals(into, correction.into());
        assertEquals(List.of(Money.yuan(amount)), correction.differences().stream().map(Difference::amount).toList());
    }

    @Test
    void takesBackWhatAnEarlierCorrectionGaveByMistake() {
        office.runs().lock(JANUARY, "王");
        office.shelf = twoClerks("3100");
        office.runs().correct(JANUARY, Optional.empty(), "王");
        office.shelf = twoClerks("3000");
        assertEquals(List.of(Money.yuan("-100")), office.runs().correct(JANUARY, Optional.empty(), "王").differences().stream().map(Difference::amount).toList());
        assertTrue(office.runs().run(FEBRUARY, "王").slips().stream().flatMap(slip -> slip.lines().stream()).noneMatch(SlipLine::isCorrection));
    }

    @Test
    void correctsWhoCameOrWentAfterwards() {
        office.runs().lock(JANUARY, "王");
        office.shelf = new Shelf().clerk(1, "2024-01-01", "3000").leaves(1, "2024-12-31").clerk(2, "2024-01-01", "2800").clerk(3, "2024-12-01", "2500");
        List<Difference> differences = office.runs().correct(JANUARY, Optional.of(MARCH), "王").differences();
        assertEquals(List.of("1 -3000.00", "3 2500.00"), differences.stream().map(one -> one.person() + " " + one.amount()).toList());
        PayRun march = office.runs().run(MARCH, "王");
        assertEquals(Money.yuan("-3000"), march.slip(new PersonId(1)).orElseThrow().gross());
        assertEquals(Money.yuan("5000"), march.slip(new PersonId(3)).orElseThrow().gross());
    }

    @Test
    void correctionsGoOnlyIntoALaterMonthThatIsOpen() {
        assertThrows(PayRefused.class, () -> office.runs().correct(JANUARY, Optional.empty(), "王"), "not locked");
        office.runs().lock(FEBRUARY, "王");
        office.runs().lock(JANUARY, "王");
        assertThrows(PayRefused.class, () -> office.runs().correct(FEBRUARY, Optional.of(JANUARY), "王"), "earlier");
        assertThrows(PayRefused.class, () -> office.runs().correct(JANUARY, Optional.of(FEBRUARY), "王"), "locked");
        assertEquals(MARCH, office.runs().correct(JANUARY, Optional.empty(), "王").into());
    }

    @Test
    void keepsTheReadingsOfItsTime() {
        Office chooses = new Office(readingPolicies("A"));
        chooses.shelf = new Shelf().clerk(1, "2024-01-01", "3000");
        chooses.runs().lock(JANUARY, "王");
        chooses.policies = readingPolicies("B");
        assertTrue(chooses.runs().verify(JANUARY).same());
        assertEquals(List.of(Money.yuan("1000")), chooses.runs().differences(JANUARY).stream().map(Difference::amount).toList());
    }

    /** A policy that pays 1,000 more where reading B was chosen. */
    private static StandIns readingPolicies(String letter) {
        var reading = Reading.asks("t.more", "是否多发", StandIns.BASIC).option("A", "否").option("B", "是");
        return new StandIns(new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.of(new Choice(letter, LocalDate.of(2024, 1, 1), "局务会", "王"));
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public String quote(Citation citation) {
                return "原文";
            }
        }).with(PayPolicy.class, (facts, sheet) -> {
            Money amount = sheet.part("basic").reading(reading).equals("B") ? Money.yuan(4000) : Money.yuan(3000);
            sheet.step("基本工资", amount, StandIns.BASIC);
            return sheet.granted("应发", new PayLines(
                    List.of(new PayLine("basic", "基本工资", amount, StandIns.BASIC))));
        });
    }

    @Test
    void explainsEveryLineDownToItsAmount() {
        insure();
        office.runs().lock(JANUARY, "王");
        PayRun run = office.runs().find(JANUARY).orElseThrow();
        for (SlipLine line : run.slips().get(0).lines()) {
            if (line.kind() != SlipLine.Kind.EMPLOYER) {
                explained(office.runs().why(JANUARY, new PersonId(1), line.key()), line.amount());
            }
        }
        explained(office.runs().why(JANUARY, new PersonId(1), "gross"), Money.yuan("3000"));
        explained(office.runs().why(JANUARY, new PersonId(1), "net"), run.slips().get(0).net().orElseThrow());
        assertThrows(PayRefused.class, () -> office.runs().why(JANUARY, new PersonId(1), "bonus"));
        assertThrows(PayRefused.class, () -> office.runs().why(JANUARY, new PersonId(9), "gross"));
    }

    private static void explained(Workings workings, Money amount) {
        List<Working> lines = workings.lines();
        Working result = lines.get(lines.size() - 1);
        Working step = lines.get(lines.size() - 2);
        assertEquals(Optional.of(amount), workings.result());
        assertEquals(Working.Kind.RESULT, result.kind());
        assertEquals(amount.toString(), result.value());
        assertEquals(Working.Kind.STEP, step.kind());
        assertEquals(amount.toString(), step.value());
    }

    @Test
    void refusesARunThatNothingAnswersAndKeepsTheDraft() {
        PayRun before = office.runs().run(JANUARY, "王");
        office.policies = StandIns.nothing();
        assertThrows(PayRefused.class, () -> office.runs().run(JANUARY, "王"));
        assertEquals(before, office.runs().find(JANUARY).orElseThrow());
    }
}
