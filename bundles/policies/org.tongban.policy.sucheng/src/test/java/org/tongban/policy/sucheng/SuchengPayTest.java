package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.core.money.Money.yuan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Choices;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;

class SuchengPayTest {

    private static final YearMonth FEB_2026 = YearMonth.of(2026, 2);

    @Test
    void paysTheDocumentsFourLines() {
        assertEquals("basic 3000.00, skill 200.00, seniority 20.00, education 100.00", lines(reckon(aClerk(FEB_2026), new Choices())));
    }

    @Test
    void showsItsWorkings() {
        Finding<PayLines> pay = reckon(aClerk(FEB_2026), new Choices());
        assertEquals("""
                当月各项补贴条件以哪一天为准 = A：以工资月第一日为准，全月适用  [SC-2.2.5-a, 宿区政办发〔2024〕26号]
                判定日 = 2026-02-01
                判定日有效的证书 = 政务服务办事员 三级/高级工（2024-06-15发证）
                以最高等级为准 = 政务服务办事员 三级/高级工（2024-06-15发证）  [SC-2.2.5.2-b, 宿区政办发〔2024〕26号]
                三级/高级工技能补贴 = 200.00  [SC-2.2.5.2-a, 宿区政办发〔2024〕26号]
                技能补贴 = 200.00  [SC-2.2.5.2-a, 宿区政办发〔2024〕26号]""", workings(pay, "skill"));
        assertTrue(workings(pay, "").endsWith("应发合计 = 3320.00  [SC-2.2.5-a, 宿区政办发〔2024〕26号]"));
    }

    @Test
    void endsEachLinesWorkingsWithItsAmount() {
        Finding<PayLines> pay = reckon(aClerk(FEB_2026), new Choices());
        for (PayLine line : pay.value().orElseThrow().lines()) {
            List<Working> part = pay.workings().stream().filter(working -> working.part().equals(line.code())).toList();
            assertEquals(line.amount().toString(), part.get(part.size() - 1).value(), line.code());
        }
    }

    @Test
    void blocksOnlyOnMissingBasicPay() {
        PayFacts facts = aClerk(FEB_2026);
        PayFacts unpaid = new PayFacts(FEB_2026, facts.level(), List.of(), facts.certificates(), facts.degrees(), facts.service(), Optional.empty());
        assertInstanceOf(Finding.NotConfigured.class, reckon(unpaid, new Choices()));
    }

    @Test
    void leavesOutSeniorityAndEducationInProbation() {
        assertEquals("basic 3000.00, skill 200.00", lines(reckon(onProbation(FEB_2026, "2026-02-10"), new Choices())));
    }

    @Test
    void paysProbationsMonthByDaysIfReadSo() {
        // 18 of 28 days lie after the last day of probation
        assertEquals("basic 3000.00, skill 200.00, seniority 12.86, education 64.29",
                lines(reckon(onProbation(FEB_2026, "2026-02-10"), new Choices().read("sc.payroll.probation.monthRule", "B"))));
    }

    @Test
    void testsConditionsOnTheLastDayIfReadSo() {
        assertEquals("basic 3000.00, skill 200.00, seniority 20.00, education 100.00",
                lines(reckon(onProbation(FEB_2026, "2026-02-10"), new Choices().read("sc.payroll.asOf", "B"))));
    }

    @Test
    void judgesAClerkWhoStartsWithinTheMonthByTheFirstDayServed() {
        LocalDate start = LocalDate.of(2026, 2, 10);
        PayFacts facts = new PayFacts(FEB_2026, SiteLevel.TOWN, List.of(new BasicPay(start, yuan("3000"), "")), List.of(),
                List.of(new Degree(DegreeLevel.BACHELOR, true, null)), List.of(DateRange.since(start)), Optional.of(DateRange.through(start, start.plusMonths(2))));
        assertEquals("basic 3000.00", lines(reckon(facts, new Choices())));
    }

    @ParameterizedTest(name = "{0} with reading {1}: {2}")
    @CsvSource(textBlock = """
            # month, reading, lines
            2024-11, A, basic 3000.00
            2024-12, A, basic 3000.00
            2024-12, B, 'basic 3000.00, skill 200.00, education 100.00'
            2025-01, A, 'basic 3000.00, skill 200.00, education 100.00'
            """)
    void appliesFromItsFirstMonth(YearMonth month, String letter, String expected) {
        assertEquals(expected, lines(reckon(aClerk(month), new Choices().read("sc.policy.effectiveFrom", letter))));
    }

    @ParameterizedTest(name = "anchor {0} in {1}: {2}")
    @CsvSource(textBlock = """
            # full years by the law's count, 29 February completing its year on 28 February
            2024-02-29, 2025-02, ''
            2024-02-29, 2025-03, 'seniority 20.00'
            2021-03-01, 2026-02, 'seniority 20.00'
            2021-02-01, 2026-02, 'seniority 50.00'
            2016-02-01, 2026-02, 'seniority 100.00'
            """)
    void paysTheHighestTierOfFullYears(LocalDate anchor, YearMonth month, String expected) {
        PayFacts facts = new PayFacts(month, SiteLevel.TOWN, List.of(new BasicPay(anchor, yuan("1"), "")), List.of(Certificate.clerk(SkillLevel.JUNIOR, anchor)),
                List.of(), List.of(DateRange.since(anchor)), Optional.empty());
        assertEquals(expected, reckon(facts, new Choices()).value().orElseThrow().line("seniority").map(line -> "seniority " + line.amount()).orElse(""));
    }

    @Test
    void paysVillageClerksOnlyWhereTheirTownTakesThemIn() {
        PayFacts village = inVillage(aClerk(FEB_2026));
        assertEquals("", lines(reckon(village, new Choices())));
        assertEquals("skill 200.00, seniority 20.00, education 100.00", lines(reckon(village, new Choices().enter("sc.village.included", "是"))));
        assertEquals("skill 180.00, seniority 15.00, education 100.00", lines(reckon(village,
                new Choices().enter("sc.village.included", "是").enter("sc.village.skill.senior", "180").enter("sc.village.seniority.1", "15"))));
        assertEquals("skill 200.00, seniority 50.00, education 100.00",
                lines(reckon(village, new Choices().enter("sc.village.included", "是").read("sc.village.allowances", "B"))));
    }

    @Test
    void paysBenefitsThatTheUnitEntered() {
        Choices entered = new Choices().enter("sc.benefits.meal", "300").enter("sc.benefits.yearEnd.amount", "2026-02 1200.50");
        assertEquals("basic 3000.00, skill 200.00, seniority 20.00, education 100.00, meal 300.00, yearEnd 1200.50", lines(reckon(aClerk(FEB_2026), entered)));
        assertEquals("basic 3000.00, skill 200.00, seniority 20.00, education 100.00, meal 300.00",
                lines(reckon(aClerk(FEB_2026), entered.read("sc.benefits.yearEnd", "B"))));
    }

    /** The 106 clerks of the sample roster of 2025, expected files of January, March and December. */
    @Test
    void paysTheSampleRosterToTheFen() throws IOException {
        List<String> rows = sampleRows();
        assertEquals(106, rows.size());
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            assertEquals(cells[8], amounts(sample(cells, YearMonth.of(2025, 1))), row);
            assertEquals(cells[9], amounts(sample(cells, YearMonth.of(2025, 3))), row);
            assertEquals(cells[10], amounts(sample(cells, YearMonth.of(2025, 12))), row);
        }
    }

    private static List<String> sampleRows() throws IOException {
        try (var in = Objects.requireNonNull(SuchengPayTest.class.getResourceAsStream("clerks-2025.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    private static PayFacts sample(String[] cells, YearMonth month) {
        LocalDate onPost = LocalDate.parse(cells[3]);
        Optional<DateRange> probation = cells[4].isEmpty() ? Optional.empty() : Optional.of(DateRange.through(onPost, LocalDate.parse(cells[4])));
        List<Certificate> certificates = cells[5].isEmpty() ? List.of() : List.of(Certificate.clerk(SkillLevel.valueOf(cells[5]), LocalDate.parse(cells[6])));
        return new PayFacts(month, SiteLevel.TOWN, List.of(new BasicPay(onPost, yuan(cells[7]), "")), certificates,
                List.of(new Degree(DegreeLevel.valueOf(cells[1]), Boolean.parseBoolean(cells[2]), null)), List.of(DateRange.since(onPost)), probation);
    }

    private static String amounts(PayFacts facts) {
        PayLines pay = reckon(facts, new Choices()).value().orElseThrow();
        return Stream.of("basic", "skill", "seniority", "education").map(code -> pay.line(code).map(PayLine::amount).orElse(Money.ZERO).toString())
                .collect(Collectors.joining("/")) + "/" + pay.gross();
    }

    private static PayFacts aClerk(YearMonth month) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        return new PayFacts(month, SiteLevel.DISTRICT, List.of(new BasicPay(start, yuan("3000"), "")),
                List.of(Certificate.clerk(SkillLevel.SENIOR, LocalDate.of(2024, 6, 15))), List.of(new Degree(DegreeLevel.BACHELOR, true, null)),
                List.of(DateRange.since(start)), Optional.empty());
    }

    private static PayFacts onProbation(YearMonth month, String last) {
        PayFacts clerk = aClerk(month);
        return new PayFacts(month, clerk.level(), clerk.basicPay(), clerk.certificates(), clerk.degrees(), clerk.service(),
                Optional.of(DateRange.through(LocalDate.of(2025, 12, 1), LocalDate.parse(last))));
    }

    private static PayFacts inVillage(PayFacts clerk) {
        return new PayFacts(clerk.month(), SiteLevel.VILLAGE, List.of(), clerk.certificates(), clerk.degrees(), clerk.service(), Optional.empty());
    }

    private static Finding<PayLines> reckon(PayFacts facts, Choices choices) {
        return new SuchengPay().reckon(facts, new Worksheet(facts.month().atDay(1), choices));
    }

    private static String lines(Finding<PayLines> pay) {
        return pay.value().orElseThrow().lines().stream().map(line -> line.code() + " " + line.amount()).collect(Collectors.joining(", "));
    }

    private static String workings(Finding<?> finding, String part) {
        return finding.workings().stream().filter(working -> working.part().equals(part)).map(Working::toString).collect(Collectors.joining("\n"));
    }
}
