package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Progress;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.PayExports.Exported;
import org.tongban.payroll.PayExports.Format;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.Workings;
import org.tongban.plan.Plan;
import org.tongban.registry.People;

/** A year's pay of the sample district, from import to correction. The tests stand on each other. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final IdentityNumber SHEN = new IdentityNumber("321399199904016633");

    @InjectService
    Importer importer;
    @InjectService
    Plan plan;
    @InjectService
    People people;
    @InjectService
    PayRuns runs;
    @InjectService
    PayExports exports;
    @TempDir
    Path folder;

    private void importing(String kind, Path file) {
        importer.run(kind, file, new Importer.Options(Optional.of(2025), false, true, "王主任", Progress.silent()));
    }

    @BeforeEach
    void district() throws Exception {
        if (people.all().isEmpty()) {
            plan.adopt("sucheng", "王主任");
            importing("roster", SampleFile.in(folder, "sucheng/花名册.xlsx"));
        }
    }

    private PersonId shen() {
        return people.withIdentity(SHEN).orElseThrow().person().id();
    }

    @Test
    @Order(1)
    void paysTheSampleToTheFen() throws Exception {
        for (YearMonth month : List.of(JANUARY, MARCH, DECEMBER)) {
            PayRun run = runs.run(month, "王主任");
            assertEquals("宿区政办发〔2024〕26号", run.document());
            Map<String, String> paid = new TreeMap<>();
            for (Slip slip : run.slips()) {
                paid.put(people.find(slip.person()).orElseThrow().person().identity().orElseThrow().digits(), String.join(",", amount(slip, "basic"),
                        amount(slip, "skill"), amount(slip, "seniority"), amount(slip, "education"), slip.gross().toString()));
            }
            Map<String, String> expected = new TreeMap<>();
            Files.readAllLines(SampleFile.in(folder, "sucheng/expected-pay-" + month + ".csv")).stream().skip(1)
                    .forEach(line -> expected.put(line.split(",", 3)[0].replace("\uFEFF", ""), line.split(",", 3)[2]));
            assertEquals(expected, paid, month.toString());
        }
    }

    private static String amount(Slip slip, String code) {
        return slip.line(code).map(SlipLine::amount).orElse(Money.ZERO).toString();
    }

    @Test
    @Order(2)
    void explainsEveryLineByItsClauseDownToTheAmount() {
        for (Slip slip : runs.run(DECEMBER, "王主任").slips().subList(0, 5)) {
            for (SlipLine line : slip.lines()) {
                List<Working> workings = runs.why(DECEMBER, slip.person(), line.key()).lines();
                Working step = workings.get(workings.size() - 2);
                assertEquals(Working.Kind.STEP + " " + line.amount(), step.kind() + " " + step.value());
                Working result = workings.get(workings.size() - 1);
                assertEquals(line.clause(), result.cited());
                assertTrue(!result.quote().isEmpty(), line.key());
            }
            Workings gross = runs.why(DECEMBER, slip.person(), "gross");
            assertEquals(Optional.of(slip.gross()), gross.result());
        }
    }

    @Test
    @Order(3)
    void netPayIsKnownOnceBasesAndRatesAreEntered() throws Exception {
        Path file = folder.resolve("参保.csv");
        Files.writeString(file, "姓名,身份证号,缴费基数,专项附加扣除\n沈慧,321399199904016633,4000,1000\n");
        assertEquals(PayStatus.NOT_CONFIGURED, runs.run(JANUARY, "王主任").slip(shen()).orElseThrow().status());
        importing("insurance", file);
        Slip without = runs.run(JANUARY, "王主任").slip(shen()).orElseThrow();
        assertEquals(PayStatus.NOT_CONFIGURED, without.status());
        assertTrue(without.reason().contains("养老保险个人缴费比例"), without.reason());
        for (String scheme : List.of("pension 8% 16%", "medical 2% 7%", "unemployment 0.5% 0.5%", "injury 0% 0.2%", "maternity 0% 0.5%", "housing 5% 5%")) {
            String[] words = scheme.split(" ");
            for (int i = 1; i <= 2; i++) {
                plan.enter("insurance." + words[0] + (i == 1 ? ".employee" : ".employer"), words[i], Optional.empty(), LocalDate.of(2024, 1, 1), "示例", "示例文件",
                        "王主任");
            }
        }
        Slip with = runs.run(JANUARY, "王主任").slip(shen()).orElseThrow();
        assertEquals(PayStatus.OK, with.status());
        assertEquals(Money.yuan("620"), with.sum(SlipLine.Kind.CONTRIBUTION));
        assertEquals(Optional.of(Money.yuan("2880")), with.net());
    }

    @Test
    @Order(4)
    void aLockedMonthComesOutTheSameAndChangedFactsAreCorrectedLater() throws Exception {
        PayRun locked = runs.lock(JANUARY, "王主任");
        assertEquals(106, locked.slips().size());
        assertTrue(runs.verify(JANUARY).same(), runs.verify(JANUARY).differences().toString());
        assertEquals(List.of(), runs.verify(JANUARY).notes());
        assertEquals(List.of(), runs.differences(JANUARY));
        assertThrows(PayRefused.class, () -> runs.lock(JANUARY, "王主任"));

        Path change = folder.resolve("调整.csv");
        Files.writeString(change, "姓名,身份证号,上岗时间,基本工资（元）\n沈慧,321399199904016633,%s,3600\n"
                .formatted(people.withIdentity(SHEN).orElseThrow().employments().get(0).term().from()));
        importing("roster", change);
        assertEquals(locked, runs.run(JANUARY, "王主任"));
        assertTrue(runs.verify(JANUARY).same());
        List<Difference> differences = runs.correct(JANUARY, Optional.empty(), "王主任").differences();
        assertEquals(List.of("basic 100.00"), differences.stream().map(one -> one.code() + " " + one.amount()).toList());
        Slip february = runs.run(FEBRUARY, "王主任").slip(shen()).orElseThrow();
        assertEquals(Money.yuan("3700"), february.gross());
        assertEquals(List.of(), runs.correct(JANUARY, Optional.empty(), "王主任").differences());
        runs.lock(FEBRUARY, "王主任");
        assertTrue(runs.verify(FEBRUARY).same());
    }

    @Test
    @Order(5)
    void writesTablePayslipsAndBankFilesWithEqualTotals() throws Exception {
        PayRun run = runs.find(FEBRUARY).orElseThrow();
        Exported table = exports.export(FEBRUARY, Format.XLSX, folder, Optional.empty(), "王主任");
        Exported slips = exports.export(FEBRUARY, Format.PDF, folder, Optional.empty(), "王主任");
        Exported bank = exports.export(FEBRUARY, Format.BANK, folder, Optional.empty(), "王主任");
        assertEquals(List.of(run.payable(), run.payable()), List.of(table.total(), slips.total()));
        assertEquals(106, slips.files().stream().filter(file -> file.getFileName().toString().startsWith("person-")).count());
        assertTrue(slips.files().stream().allMatch(Files::isRegularFile));
        List<String> lines = new String(Files.readAllBytes(bank.files().get(0)), Charset.forName("GBK")).lines().toList();
        assertEquals(bank.people() + 2, lines.size());
        assertTrue(lines.get(lines.size() - 1).contains("," + bank.total() + ","), lines.get(lines.size() - 1));
        assertEquals(106, bank.people() + bank.unpaid().size());
    }
}
