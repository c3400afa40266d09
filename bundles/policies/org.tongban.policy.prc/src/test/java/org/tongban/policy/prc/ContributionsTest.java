package org.tongban.policy.prc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.core.money.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.ContributionPolicy.Contribution;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

class ContributionsTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 7);

    @Test
    void takesEachShareOfTheBase() {
        Map<String, String> entered = rates();
        assertEquals("PENSION 4000.00 320.00 640.00, MEDICAL 4000.00 80.00 360.00",
                shares(Map.of(Scheme.PENSION, yuan("4000"), Scheme.MEDICAL, yuan("4000")), entered));
    }

    @ParameterizedTest(name = "base {0}: {1}")
    @CsvSource(textBlock = """
            3000,     3831.00 306.48 612.96
            3831,     3831.00 306.48 612.96
            4000.01,  4000.01 320.00 640.00
            19155,    19155.00 1532.40 3064.80
            30000,    19155.00 1532.40 3064.80
            """)
    void keepsTheBaseBetweenFloorAndCeiling(String base, String expected) {
        Map<String, String> entered = rates();
        entered.put("insurance.pension.floor", "3831");
        entered.put("insurance.pension.ceiling", "19155");
        assertEquals("PENSION " + expected, shares(Map.of(Scheme.PENSION, yuan(base)), entered));
    }

    @Test
    void roundsToTheYuanWherePlacesDo() {
        Map<String, String> entered = rates();
        entered.put("insurance.housing.employee", "5%");
        entered.put("insurance.housing.employer", "5%");
        assertEquals("HOUSING 4010.00 200.50 200.50", shares(Map.of(Scheme.HOUSING, yuan("4010")), entered));
        entered.put("insurance.housing.rounding", "YUAN_HALF_UP");
        assertEquals("HOUSING 4010.00 201.00 201.00", shares(Map.of(Scheme.HOUSING, yuan("4010")), entered));
    }

    @Test
    void takesNothingOffForWorkInjuryAndMaternity() {
        Map<String, String> entered = rates();
        entered.put("insurance.injury.employer", "0.2%");
        entered.put("insurance.maternity.employer", "0.8%");
        assertEquals("INJURY 4000.00 0.00 8.00, MATERNITY 4000.00 0.00 32.00",
                shares(Map.of(Scheme.INJURY, yuan("4000"), Scheme.MATERNITY, yuan("4000")), entered));
    }

    @Test
    void namesEveryRateThatIsMissing() {
        Finding<List<Contribution>> finding = reckon(Map.of(Scheme.UNEMPLOYMENT, yuan("4000"), Scheme.PENSION, yuan("4000")), Map.of("insurance.pension.employee", "8%"));
        assertInstanceOf(Finding.NotConfigured.class, finding);
        assertEquals("未设置：养老保险单位缴费比例（insurance.pension.employer）、失业保险个人缴费比例（insurance.unemployment.employee）、"
                + "失业保险单位缴费比例（insurance.unemployment.employer）（社会保险法 PRC-SI-12）", finding.reason());
    }

    @Test
    void keepsEachSchemesWorkingsTogether() {
        Finding<List<Contribution>> finding = reckon(Map.of(Scheme.PENSION, yuan("4000")), rates());
        assertEquals("""
                申报缴费基数 = 4000.00
                缴费基数 = 4000.00  [PRC-SI-12, 社会保险法]
                养老保险个人缴费比例 = 8%  [PRC-SI-12, 示例文件]
                养老保险单位缴费比例 = 16%  [PRC-SI-12, 示例文件]
                取整方式（未另行规定） = 四舍五入到分
                单位缴费 = 640.00  [PRC-SI-12, 社会保险法]
                个人缴费 = 320.00  [PRC-SI-12, 社会保险法]""",
                finding.workings().stream().filter(line -> line.part().equals("pension")).map(Working::toString).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource({"employee,8", "employee,abc", "employee,-1%", "floor,三千", "floor,-1", "floor,1.234", "rounding,HALF_UP"})
    void saysWhatIsWrongWithAnEnteredValue(String key, String value) {
        LocalFigure<?> figure = new PrcPack().localFigures().stream().filter(each -> each.key().equals("insurance.pension." + key)).findFirst().orElseThrow();
        String sentence = assertThrows(IllegalArgumentException.class, () -> figure.parser().apply(value)).getMessage();
        assertTrue(sentence.startsWith("“" + value + "”不是"), sentence);
    }

    private static Map<String, String> rates() {
        return new HashMap<>(Map.of("insurance.pension.employee", "8%", "insurance.pension.employer", "16%", "insurance.medical.employee", "0.02", "insurance.medical.employer", "9%"));
    }

    private static String shares(Map<Scheme, Money> bases, Map<String, String> entered) {
        return reckon(bases, entered).value().orElseThrow().stream().map(one -> one.scheme().name() + " " + one.base() + " " + one.employee() + " " + one.employer())
                .collect(Collectors.joining(", "));
    }

    private static Finding<List<Contribution>> reckon(Map<Scheme, Money> bases, Map<String, String> entered) {
        Desk desk = new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.ofNullable(entered.get(key)).map(value -> new LocalValue(value, MONTH.atDay(1), "示例文件", "test", "test"));
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
        return new Contributions().reckon(MONTH, bases, new Worksheet(MONTH.atDay(1), desk));
    }
}
