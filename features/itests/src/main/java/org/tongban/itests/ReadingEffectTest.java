package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.money.Money;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.Slip;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.Plan;
import org.tongban.plan.Plan.Chosen;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Effects;
import org.tongban.registry.People;

/** A reading of the sample district is looked at before it is chosen, and does afterwards what was shown. The tests stand on each other. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingEffectTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final String ANCHOR = "sc.seniority.anchor";
    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final LocalDate FIRST_OF_JUNE = JUNE.atDay(1);
    private static Map<String, Money> before = new TreeMap<>();
    private static Comparison shown;

    @InjectService
    Importer importer;
    @InjectService
    Plan plan;
    @InjectService
    People people;
    @InjectService
    PayRuns runs;
    @InjectService
    Effects effects;
    @InjectService
    Audit audit;
    @TempDir
    Path folder;

    @BeforeEach
    void district() throws Exception {
        if (people.all().isEmpty()) {
            plan.adopt("sucheng", "王主任");
            importer.run("roster", SampleFile.in(folder, "sucheng/花名册.xlsx"), new Importer.Options(Optional.of(2025), false, true, "王主任", Progress.silent()));
            runs.run(MAY, "王主任");
            runs.lock(MAY, "王主任");
        }
    }

    private static Map<String, Money> gross(PayRun run) {
        Map<String, Money> gross = new TreeMap<>();
        run.slips().forEach(slip -> gross.put(slip.person().toString(), slip.gross()));
        return gross;
    }

    @Test
    @Order(1)
    void theEffectIsShownAndNothingIsStored() {
        before = gross(runs.run(JUNE, "王主任"));
        shown = effects.ofReading(ANCHOR, FIRST_OF_JUNE, Watch.silent());
        assertTrue(shown.choice("A").orElseThrow().effects().isEmpty());
        Comparison.Choice b = shown.choice("B").orElseThrow();
        assertTrue(b.people() > 0 && !b.perMonth().isZero(), b.brief());
        assertEquals(b.people() + "人，每月" + Effect.signed(b.perMonth()) + "元", b.brief());
        assertFalse(b.effects().get(0).shifts().get(0).after().orElseThrow().workings().get().isEmpty());
        assertTrue(plan.choices().isEmpty());
        assertEquals(before, gross(runs.find(JUNE).orElseThrow()));
        assertTrue(effects.undecided(FIRST_OF_JUNE, Watch.silent()).stream().anyMatch(open -> open.key().equals(ANCHOR) && open.matters()));
    }

    @Test
    @Order(2)
    void aDayInALockedMonthNeedsAWord() {
        assertTrue(effects.caution(MAY.atDay(20)).orElseThrow().contains("2025-05 工资"));
        assertEquals(Optional.empty(), effects.caution(FIRST_OF_JUNE));
    }

    @Test
    @Order(3)
    void theChoiceChangesTheNextMonthByWhatWasShownAndNothingElse() {
        PayRun may = runs.find(MAY).orElseThrow();
        Digest locked = Digest.ofValue(may);
        plan.choose(ANCHOR, "B", FIRST_OF_JUNE, "以合同为准", "局办公会纪要〔2025〕3号", "李科长");
        assertEquals(locked, Digest.ofValue(runs.run(MAY, "王主任")));
        assertTrue(runs.verify(MAY).same());
        assertTrue(runs.differences(MAY).isEmpty());
        Map<String, Money> after = gross(runs.run(JUNE, "王主任"));
        Map<String, Money> expected = new TreeMap<>(before);
        shown.choice("B").orElseThrow().coming().stream().filter(effect -> effect.topic().code().equals(Comparison.GROSS)).flatMap(effect -> effect.shifts().stream())
                .forEach(shift -> expected.merge(shift.subject().id(), shift.amount(), Money::plus));
        assertEquals(expected, after);
        Money sum = Money.sum(after.values()).minus(Money.sum(before.values()));
        assertEquals(shown.choice("B").orElseThrow().perMonth(), sum);
        assertTrue(effects.ofReading(ANCHOR, FIRST_OF_JUNE, Watch.silent()).choice("B").orElseThrow().isChosen());
    }

    @Test
    @Order(4)
    void theDecisionIsInTheAuditChainWithDayDocumentReasonAndName() {
        Chosen chosen = plan.choices().get(0);
        assertEquals(new Chosen(ANCHOR, "B", FIRST_OF_JUNE, "以合同为准", "局办公会纪要〔2025〕3号", "李科长"), chosen);
        Audit.Entry entry = audit.entries(20).stream().filter(each -> each.action().equals("reading")).findFirst().orElseThrow();
        assertEquals("李科长", entry.by());
        assertEquals(ANCHOR + " = B 2025-06-01 局办公会纪要〔2025〕3号 以合同为准", entry.detail());
        assertEquals(Digest.of(chosen.toString()), entry.after());
        assertTrue(audit.isIntact());
    }

    @Test
    @Order(5)
    void aChoiceBackInTheLockedMonthWouldBeCorrectedByWhatIsShown() {
        Comparison back = effects.ofReading(ANCHOR, MAY.atDay(1), Watch.silent());
        Comparison.Choice b = back.choice("B").orElseThrow();
        Money corrections = Money.sum(b.corrections().stream().filter(effect -> effect.topic().code().equals(Comparison.GROSS)).map(Effect::sum).toList());
        plan.choose(ANCHOR, "B", MAY.atDay(1), "自五月起补差", "李科长");
        assertEquals(corrections, Money.sum(runs.differences(MAY).stream().map(difference -> difference.amount()).toList()));
        assertEquals(Money.sum(runs.find(MAY).orElseThrow().slips().stream().map(Slip::gross).toList()), Money.sum(runs.run(MAY, "王主任").slips().stream().map(Slip::gross).toList()));
    }
}
