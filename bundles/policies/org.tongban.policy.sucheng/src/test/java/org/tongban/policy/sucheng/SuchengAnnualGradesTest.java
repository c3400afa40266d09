package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Choices;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.AnnualGradePolicy.AnnualFacts;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.AnnualGradePolicy.Month;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

class SuchengAnnualGradesTest {

    private static final DateRange FOR_YEARS = DateRange.since(LocalDate.of(2020, 1, 1));

    /** 宿区政办发〔2024〕26号 二、（八）2. 好 is G, 一般 is F, 差 is P, suspended S, not assessed -, no grade yet ?. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            GGGGFFFFFFFF, 优秀
            GGGFFFFFFFFF, 称职
            GGFFFFFFFFFF, 称职
            GFFFFFFFFFFF, 基本称职
            FFFFFFFFFFFF, 基本称职
            GGGGGGGGGGGP, 基本称职
            PGGGGGGGGGGP, 基本称职
            PPGGGGGGGGGG, 不称职
            GGGGGGGGGGPP, 不称职
            PGGPGGGGGGGP, 不称职
            P-PGGGGGGGGG, 基本称职
            -----GGGGGGG, 称职
            GGGGFFFFFFFS, PENDING
            PPPFFFFFFFFS, PENDING
            GGGGFFFFFFF?, PENDING
            ------------, NA
            """)
    void gradesByTheMonths(String months, String grade) {
        DateRange service = months.startsWith("-----") ? DateRange.since(LocalDate.of(2025, 6, 1)) : FOR_YEARS;
        assertEquals(grade, word(grade(months, List.of(service), Optional.empty())));
    }

    @ParameterizedTest(name = "{0} departing to {1} -> {2}, refused {3}")
    @CsvSource(textBlock = """
            GGGGFFFFFFFF, 称职,   称职,     false
            GGGGFFFFFFFF, 基本称职, 基本称职, false
            GGFFFFFFFFFF, 优秀,   称职,     true
            GFFFFFFFFFFF, 称职,   称职,     false
            GFFFFFFFFFFF, 优秀,   基本称职, true
            GGGGGGGGGGGP, 称职,   基本称职, true
            PPGGGGGGGGGG, 基本称职, 不称职,  true
            GGGGFFFFFFFF, 好,     优秀,     true
            """)
    void anAssessorMayLowerAndFillTheGapButNotPassOverTheRules(String months, String wanted, String grade, boolean refused) {
        Annual annual = grade(months, List.of(FOR_YEARS), Optional.of(new Departure(new Grade(wanted), "理由", "批准人"))).value().orElseThrow();
        assertEquals(grade, annual.grade().word());
        assertEquals(refused, annual.refused().isPresent());
    }

    @Test
    void aBreakInServiceIsNoFullYear() {
        List<DateRange> service = List.of(DateRange.through(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 10)), DateRange.since(LocalDate.of(2025, 3, 12)));
        assertEquals("称职", word(grade("GGGGFFFFFFFF", service, Optional.empty())));
        assertEquals("优秀", word(grade("GGGGFFFFFFFF", service, Optional.empty(), Map.of("sc.annual.fullYear", "B"))));
    }

    @Test
    void showsItsWorkings() {
        Finding<Annual> finding = grade("GFFFFFFFFFFP", List.of(FOR_YEARS), Optional.empty());
        List<String> lines = finding.workings().stream().map(Object::toString).toList();
        assertTrue(lines.contains("不称职：连续“差”月数 = 2  [SC-2.2.8.2-e, 宿区政办发〔2024〕26号]"), () -> String.join("\n", lines));
        assertEquals("年度考核等次 = 基本称职  [SC-2.2.8.2-d, 宿区政办发〔2024〕26号]", lines.get(lines.size() - 1));
    }

    /** Every year of twelve graded months has exactly one grade, and the order of precedence holds whatever the readings. */
    @Test
    void everyYearHasAGradeByPrecedence() {
        for (int seed = 1; seed <= 500; seed++) {
            hasAGradeByPrecedence(seed);
        }
    }

    private static void hasAGradeByPrecedence(int seed) {
        Random random = new Random(seed);
        String months = random.ints(12, 0, 12).mapToObj(i -> i < 4 ? "G" : i < 10 ? "F" : "P").collect(Collectors.joining());
        Map<String, String> readings = Map.of("sc.annual.gapGrade", letter(random), "sc.annual.competent.minGood", letter(random),
                "sc.annual.incompetent.window", letter(random), "sc.annual.fullYear", letter(random));
        Annual annual = grade(months, List.of(FOR_YEARS), Optional.empty(), readings).value().orElseThrow();
        long good = months.chars().filter(c -> c == 'G').count();
        long poor = months.chars().filter(c -> c == 'P').count();
        boolean mandatory = months.contains("PP") || poor >= 3;
        assertEquals(mandatory, annual.grade().equals(SuchengAnnualGrades.INCOMPETENT), () -> "seed " + seed);
        assertEquals(!mandatory && poor == 0 && good >= 4, annual.grade().equals(SuchengAnnualGrades.EXCELLENT), () -> "seed " + seed);
        assertTrue(!annual.gapReview() || poor == 0 && good <= 2, () -> "seed " + seed);
        assertTrue(poor == 0 || List.of("基本称职", "不称职").contains(annual.grade().word()), () -> "seed " + seed);
    }

    private static String letter(Random random) {
        return random.nextBoolean() ? "A" : "B";
    }

    private static String word(Finding<Annual> finding) {
        if (finding.value().isPresent()) {
            return finding.value().get().grade().word();
        }
        if (finding instanceof Finding.Pending) {
            return "PENDING";
        }
        assertInstanceOf(Finding.Refused.class, finding);
        return "NA";
    }

    /** The grade of somebody who was there all along; letters as above. */
    static String gradeOf(String months) {
        return word(grade(months, List.of(FOR_YEARS), Optional.empty()));
    }

    private static Finding<Annual> grade(String months, List<DateRange> service, Optional<Departure> departure) {
        return grade(months, service, departure, Map.of());
    }

    private static Finding<Annual> grade(String months, List<DateRange> service, Optional<Departure> departure, Map<String, String> readings) {
        List<Month> list = new ArrayList<>();
        for (int i = 0; i < months.length(); i++) {
            list.add(month(YearMonth.of(2025, i + 1), months.charAt(i)));
        }
        Worksheet sheet = new Worksheet(LocalDate.of(2025, 12, 31), desk(readings));
        return new SuchengAnnualGrades().grade(new AnnualFacts(2025, list, service, departure), sheet);
    }

    private static Month month(YearMonth month, char letter) {
        return switch (letter) {
            case 'G' -> new Month(month, MonthState.NORMAL, SuchengMonthlyGrades.GOOD);
            case 'F' -> new Month(month, MonthState.NORMAL, SuchengMonthlyGrades.FAIR);
            case 'P' -> new Month(month, MonthState.NORMAL, SuchengMonthlyGrades.POOR);
            case 'S' -> new Month(month, MonthState.SUSPENDED, null);
            case '?' -> new Month(month, MonthState.NORMAL, null);
            default -> new Month(month, MonthState.NOT_ASSESSED, null);
        };
    }

    private static Choices desk(Map<String, String> letters) {
        Choices desk = new Choices();
        letters.forEach(desk::read);
        return desk;
    }
}
