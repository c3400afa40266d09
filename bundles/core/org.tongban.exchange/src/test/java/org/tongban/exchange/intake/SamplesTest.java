package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;

/** The sample files of the two offices, read by kinds made for the test. */
class SamplesTest {

    @Test
    void theFiveFaultyRowsOfTheRosterAndNoOtherAreRefused() throws Exception {
        ListKind roster = roster();
        Report report = roster.run(sample("花名册.xlsx"));
        assertEquals(111, report.read());
        assertEquals(106, report.accepted());
        assertFalse(report.stored());
        assertEquals(List.of("42 身份证号", "63 上岗时间", "85 姓名", "95 身份证号", "102 身份证号"),
                report.rejected().stream().map(r -> r.row() + " " + r.column()).toList());
        assertTrue(report.rejected().get(4).reason().contains("文本格式"));
        assertTrue(report.rejected().stream().noneMatch(r -> r.value().matches(".*\\d{17}.*")), "no identity number in the report");
    }

    @Test
    void theGoodRowsAreReadInEveryForm() throws Exception {
        ListKind roster = roster();
        Report report = roster.run(sample("花名册.xlsx"), false, true, Progress.silent());
        assertTrue(report.stored());
        assertEquals(106, roster.stored.size());
        Map<String, Object> third = roster.stored.get(2);
        assertEquals(LocalDate.of(2024, 9, 1), third.get("上岗时间"));
        assertEquals(LocalDate.of(2025, 2, 28), third.get("试用期截止"));
        assertEquals(Money.yuan(2700), third.get("基本工资"));
        assertEquals("6217910237409546111", third.get("银行卡号"));
        assertEquals("沈慧", roster.stored.get(3).get("姓名"));
        assertEquals(Money.yuan(3500), roster.stored.get(3).get("基本工资"));
        assertEquals(LocalDate.of(2022, 5, 1), roster.stored.get(0).get("上岗时间"));
        assertTrue(roster.stored.stream().allMatch(r -> r.get("上岗时间") != null && r.get("基本工资") != null && r.get("联系电话") != null && r.get("银行卡号") != null));
        assertTrue(roster.titles.get(0).contains("花名册"));
    }

    @Test
    void everyMonthsSheetOfGradesIsRead() throws Exception {
        Field<BigDecimal> score = Field.decimal("得分", "考核得分");
        ListKind grades = new ListKind(true, Field.text("姓名").needed(), Field.identity("身份证", "身份证号").needed(), score, Field.text("等次", "考核等次").needed());
        Report report = grades.run(sample("月度考核-2025.xlsx"));
        assertTrue(report.rejected().isEmpty(), report.rejected()::toString);
        assertEquals(grades.stored.size(), report.read());
        assertTrue(report.read() > 12 * 90, "rows of twelve sheets: " + report.read());
        assertEquals(new BigDecimal("92.4"), grades.stored.get(1).get("得分"));
        assertEquals("2025年1月窗口办事员月度考核结果", grades.titles.get(0));
    }

    @Test
    void investigationsAndCasesAreReadFromTextFiles() throws Exception {
        ListKind investigations = ListKind.of(Field.identity("身份证号").needed(), Field.date("立案日期").needed(), Field.date("结案日期"), Field.text("处理后月度等次"));
        assertEquals(3, investigations.run(sample("立案.csv")).accepted());
        assertEquals("2025-03=一般;2025-04=好", investigations.stored.get(0).get("处理后月度等次"));
        ListKind cases = ListKind.of(Field.month("月份").needed(), Field.text("村", "村名").needed(), Field.text("平台"), Field.text("办件质量"), Field.whole("件数", "办件量").needed());
        Report report = cases.run(sample("办件量-2023.csv"));
        assertTrue(report.rejected().isEmpty(), report.rejected()::toString);
        assertEquals(YearMonth.of(2023, 5), cases.stored.get(0).get("月份"));
        assertEquals("张村村", cases.stored.get(0).get("村"));
        assertEquals(14L, cases.stored.get(0).get("件数"));
        assertEquals(2, cases.numbers.get(0));
    }

    @Test
    void stationsAreRead() throws Exception {
        ListKind stations = ListKind.of(Field.text("村名", "村").needed(), Field.text("类型").needed(), Field.whole("常住人口").needed(), Field.decimal("面积", "服务场地面积").needed(),
                Field.whole("窗口数", "综合窗口数"), Field.whole("坐班天数", "每周坐班工作日"), Field.text("代办员"), Field.digits("联系电话"), Field.date("建成日期", "建成时间"));
        Report report = stations.run(sample("村站.xlsx"));
        assertEquals(15, report.accepted(), report.rejected()::toString);
        assertEquals(new BigDecimal("11.5"), stations.stored.get(6).get("面积"));
        assertEquals(5L, stations.stored.get(0).get("坐班天数"));
        assertEquals(LocalDate.of(2023, 4, 28), stations.stored.get(1).get("建成日期"));
    }

    private static ListKind roster() {
        Field<String> name = Field.text("姓名").needed();
        ListKind kind = ListKind.of(Field.identity("身份证号", "身份证号码", "公民身份号码").needed(), name, Field.text("学历"), Field.text("单位", "所在单位"), Field.date("上岗时间", "上岗日期"),
                Field.date("试用期截止", "试用期满"), Field.text("技能等级"), Field.text("证书编号"), new Field<>("取证日期", java.util.Set.of("取证时间"), false, Field.date("x").type()),
                Field.money("基本工资"), Field.digits("银行卡号"), Field.digits("联系电话", "手机号"));
        kind.check = row -> {
            if (row.get(name).isEmpty()) {
                row.refuse(name, "缺少姓名");
            }
            return java.util.Optional.empty();
        };
        return kind;
    }

    static Path sample(String name) throws URISyntaxException {
        return Path.of(SamplesTest.class.getResource("/samples/" + name).toURI());
    }
}
