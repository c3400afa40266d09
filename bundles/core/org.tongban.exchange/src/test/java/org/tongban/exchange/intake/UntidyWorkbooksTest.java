package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Report;

/** Workbooks as untidy as offices make them. */
class UntidyWorkbooksTest {

    private static final String A = "321399200103048286";
    private static final String B = "321399199702239724";
    private static final String C = "321399200108065253";
    private static final Field<IdentityNumber> ID = Field.identity("身份证号", "身份证号码", "公民身份号码").needed();
    private static final Field<String> NAME = Field.text("姓名").needed();
    private static final Field<String> UNIT = Field.text("单位", "所在单位", "工作单位");
    private static final Field<LocalDate> START = Field.date("上岗时间", "上岗日期", "入职时间");
    private static final Field<Money> PAY = Field.money("基本工资", "岗位基本工资");
    private static final Field<String> LEVEL = Field.text("技能等级", "职业技能等级");
    private static final Field<LocalDate> GOT = Field.date("取证日期", "取证时间", "发证日期");

    @TempDir
    Path folder;

    @Test
    void headingsAreFoundUnderTitlesAndBlankRowsAndColumns() throws Exception {
        ListKind kind = roster();
        Report report = kind.run(Book.with("Sheet1").row("某区窗口人员花名册").merge("A1:F1").blank(2).row(null, "填报单位：某中心", null, "单位：元").blank(1)
                .row(null, "序号", "＊姓　名", null, "身份证\n号码", "基本工资\n（元/月）", "上岗\n时间").row(null, 1, "张三", null, A, "3,500", "2021.3.5").write(folder.resolve("a.xlsx")));
        assertEquals(1, report.accepted(), report.rejected()::toString);
        assertEquals("张三", kind.stored.get(0).get("姓名"));
        assertEquals(Money.yuan(3500), kind.stored.get(0).get("基本工资"));
        assertEquals(7, kind.numbers.get(0));
        assertEquals("某区窗口人员花名册 填报单位：某中心 单位：元", kind.titles.get(0));
    }

    @Test
    void groupHeadingsOverSubHeadingsAreOneHeading() throws Exception {
        ListKind kind = roster();
        kind.run(Book.with("花名册").row("花名册").row("姓名", "身份证号", "职业技能", null, "工资", null, "家庭联系人").row(null, null, "等级", "取证日期", "基本工资", "绩效", "姓名").merge("A2:A3")
                .merge("B2:B3").merge("C2:D2").merge("E2:F2").row("张三", A, "中级", LocalDate.of(2022, 1, 2), 3500, 100, "李四").write(folder.resolve("b.xlsx")));
        assertEquals("张三", kind.stored.get(0).get("姓名"));
        assertEquals("中级", kind.stored.get(0).get("技能等级"));
        assertEquals(LocalDate.of(2022, 1, 2), kind.stored.get(0).get("取证日期"));
        assertEquals(Money.yuan(3500), kind.stored.get(0).get("基本工资"));
        assertEquals(1, kind.stored.size());
    }

    @Test
    void footersAreNoDataAndDataIsNoFooter() throws Exception {
        ListKind kind = roster();
        Report report = kind.run(Book.with("花名册").row("序号", "姓名", "身份证号", "单位", "基本工资").row("1", "2", "3", "4", "5").row(1, "张三", A, "甲镇", 3500).row("一、乙镇")
                .row("小计", "共1人", null, null, 3500).row().row(2, "李四", B, "乙镇", 2600).row(3).row(null, "合计", null, null, 6100).row("甲镇小计", null, null, null, 1)
                .row("填表人：王五", null, "审核人：赵六", null, "2025年1月1日").row("注：以证书为准。").row("1.本表一式两份，由各镇街道填写后报区中心。").row("第1页 共1页").row("2025年12月31日")
                .row("联系电话：0527-88888888").row(4, "合计", C, "丙镇", 2700).write(folder.resolve("c.xlsx")));
        assertTrue(report.rejected().isEmpty(), report.rejected()::toString);
        assertEquals(List.of(3, 7, 17), kind.numbers);
    }

    @Test
    void aRowThatOnlyMissesSomethingIsNeverPassedOver() throws Exception {
        Report report = roster().run(Book.with("花名册").row("姓名", "身份证号", "单位").row("张三", A, "甲镇").row("李四", null, "乙镇").row("王五").write(folder.resolve("d.xlsx")));
        assertEquals(3, report.read());
        assertEquals(List.of(3, 4), report.rejected().stream().map(r -> r.row()).toList());
    }

    @Test
    void mergedCellsHoldForEveryRowTheyReach() throws Exception {
        ListKind kind = roster();
        kind.run(Book.with("花名册").row("单位", "姓名", "身份证号").row("甲镇", "张三", A).row(null, "李四", B).row(null, null, null).row("乙镇", "王五", C).merge("A2:A4").write(folder.resolve("e.xlsx")));
        assertEquals(List.of("甲镇", "甲镇", "乙镇"), kind.stored.stream().map(r -> r.get("单位")).toList());
    }

    @Test
    void repeatedHeadingsOnEveryPageArePassedOver() throws Exception {
        ListKind kind = roster();
        Report report = kind.run(Book.with("花名册").row("甲区花名册").row("姓名", "身份证号").row("张三", A).row("甲区花名册（续）").row("姓名", "身份证号").row("李四", B)
                .row("街道").merge("A7:C7").write(folder.resolve("f.xlsx")));
        assertEquals(2, kind.stored.size(), report.rejected()::toString);
    }

    @Test
    void daysOfBothSystemsAndStoredValuesOfFormulasAreRead() throws Exception {
        for (boolean since1904 : new boolean[] {false, true}) {
            ListKind kind = roster();
            Book book = Book.with("花名册");
            if (since1904) {
                book.since1904();
            }
            long serial = java.time.temporal.ChronoUnit.DAYS.between(since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30), LocalDate.of(2021, 3, 5));
            kind.run(book.row("姓名", "身份证号", "上岗时间", "基本工资", "取证日期").row("张三", A, LocalDate.of(2021, 3, 5), new Book.Xml("<c r=\"@\"><f>1750*2</f><v>3500</v></c>"), serial)
                    .row(new Book.Xml("<c r=\"@\" t=\"str\"><f>\"李\"&amp;\"四\"</f><v>李四</v></c>"), B, "2021/3/5", new BigDecimal("2600.0000000000005"), null).write(folder.resolve("g.xlsx")));
            assertEquals(LocalDate.of(2021, 3, 5), kind.stored.get(0).get("上岗时间"));
            assertEquals(LocalDate.of(2021, 3, 5), kind.stored.get(0).get("取证日期"));
            assertEquals(Money.yuan(3500), kind.stored.get(0).get("基本工资"));
            assertEquals("李四", kind.stored.get(1).get("姓名"));
            assertEquals(Money.yuan(2600), kind.stored.get(1).get("基本工资"));
        }
    }

    @Test
    void unrelatedAndHiddenSheetsAreIgnored() throws Exception {
        ListKind kind = roster();
        Report report = kind.run(Book.with("说明").row("请先阅读：姓名、身份证号必填").sheet("字典").row("单位", "级别").row("甲镇", "镇").sheet("名单").row("姓名", "身份证号").row("张三", A).sheet("旧名单").hidden()
                .row("姓名", "身份证号").row("李四", B).sheet("空").write(folder.resolve("h.xlsx")));
        assertEquals(1, report.accepted());
        assertEquals("张三", kind.stored.get(0).get("姓名"));
    }

    @Test
    void twoSheetsThatCouldBeMeantAreRefusedByName() throws Exception {
        Path file = Book.with("新").row("姓名", "身份证号").row("张三", A).sheet("旧").row("姓名", "身份证号").row("李四", B).write(folder.resolve("i.xlsx"));
        String sentence = assertThrows(FileRefused.class, () -> roster().run(file)).getMessage();
        assertTrue(sentence.contains("“新”") && sentence.contains("“旧”"), sentence);
        Path template = Book.with("新").row("姓名", "身份证号").row("张三", A).sheet("空白模板").row("姓名", "身份证号").write(folder.resolve("j.xlsx"));
        assertEquals(1, roster().run(template).accepted());
    }

    @Test
    void aColumnThatIsMissingOrAmbiguousIsNamed() throws Exception {
        Path missing = Book.with("名单").row("名单").row("姓名", "工号", "单位").row("张三", "1", "甲").write(folder.resolve("k.xlsx"));
        String sentence = assertThrows(FileRefused.class, () -> roster().run(missing)).getMessage();
        assertTrue(sentence.contains("“身份证号”") && sentence.contains("“名单”") && sentence.contains("第2行") && sentence.contains("工号"), sentence);
        Path twice = Book.with("名单").row("姓名", "身份证号", "上岗时间", "上岗日期").row("张三", A).write(folder.resolve("l.xlsx"));
        sentence = assertThrows(FileRefused.class, () -> roster().run(twice)).getMessage();
        assertTrue(sentence.contains("歧义") && sentence.contains("上岗时间") && sentence.contains("C列") && sentence.contains("D列"), sentence);
    }

    @Test
    void ourOwnNameGoesBeforeASynonymThatMayBeAnotherMatter() throws Exception {
        ListKind kind = roster();
        kind.run(Book.with("名单").row("姓名", "身份证号", "入职时间", "上岗时间").row("张三", A, "2019-1-1", "2021-3-5").write(folder.resolve("own.xlsx")));
        assertEquals(LocalDate.of(2021, 3, 5), kind.stored.get(0).get("上岗时间"));
        Path twice = Book.with("名单").row("姓名", "身份证号", "身份证号").row("张三", A, B).write(folder.resolve("same.xlsx"));
        assertThrows(FileRefused.class, () -> roster().run(twice));
    }

    @Test
    void amountsInTensOfThousandsAreNeverTakenForYuan() throws Exception {
        Path heading = Book.with("名单").row("姓名", "身份证号", "基本工资\n（万元）").row("张三", A, 0.35).write(folder.resolve("unit.xlsx"));
        assertTrue(assertThrows(FileRefused.class, () -> roster().run(heading)).getMessage().contains("换算成元"));
        Path above = Book.with("名单").row("花名册", null, "单位：万元").row("姓名", "身份证号", "基本工资").row("张三", A, 0.35).write(folder.resolve("above.xlsx"));
        assertTrue(assertThrows(FileRefused.class, () -> roster().run(above)).getMessage().contains("换算成元"));
    }

    @Test
    void wordsAroundAHeadingAreAllowedUnlessTheyChangeItsMeaning() throws Exception {
        ListKind kind = roster();
        kind.run(Book.with("名单").row("员工姓名", "配偶姓名", "公民身份证号码（18位）", "紧急联系人姓名", "试用期基本工资", "1.现工作单位", "基本工资标准").row("张三", "李四", A, "王五", 2000, "甲镇", 3500)
                .write(folder.resolve("m.xlsx")));
        assertEquals("张三", kind.stored.get(0).get("姓名"));
        assertEquals("甲镇", kind.stored.get(0).get("单位"));
        assertEquals(Money.yuan(3500), kind.stored.get(0).get("基本工资"));
    }

    @Test
    void everyProblemOfARowIsReportedWithItsCell() throws Exception {
        Report report = roster().run(Book.with("名单").row("姓名", "身份证号", "上岗时间", "基本工资").row("张三", new BigDecimal("321399200103048286"), "2023-02-30", "三千").row("李四", B, "2021.3.5", 2600)
                .write(folder.resolve("n.xlsx")));
        assertEquals(List.of("身份证号", "上岗时间", "基本工资"), report.rejected().stream().map(r -> r.column()).toList());
        assertEquals("321399********8286", report.rejected().get(0).value());
        assertEquals("2023-02-30", report.rejected().get(1).value());
        assertEquals(1, report.accepted());
    }

    @Test
    void xlsWorkbooksAreReadWhateverTheirName() throws Exception {
        Path file = folder.resolve("p.xlsx");
        try (var workbook = new org.apache.poi.hssf.usermodel.HSSFWorkbook(); var out = java.nio.file.Files.newOutputStream(file)) {
            var hidden = workbook.createSheet("隐藏");
            hidden.createRow(0).createCell(0).setCellValue("姓名");
            workbook.setSheetHidden(0, true);
            var sheet = workbook.createSheet("名单");
            var days = workbook.createCellStyle();
            days.setDataFormat((short) 14);
            String[] headings = {"单位", "姓名", "身份证号", "上岗时间", "基本工资"};
            for (int i = 0; i < headings.length; i++) {
                (i == 0 ? sheet.createRow(1) : sheet.getRow(1)).createCell(i).setCellValue(headings[i]);
            }
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("甲镇");
            row.createCell(1).setCellFormula("\"张\"&\"三\"");
            row.createCell(2).setCellValue(A);
            row.createCell(3).setCellValue(44260);
            row.getCell(3).setCellStyle(days);
            row.createCell(4).setCellFormula("1750*2");
            var second = sheet.createRow(3);
            second.createCell(1).setCellValue("李四");
            second.createCell(2).setCellValue(321399199702239724d);
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(2, 3, 0, 0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        ListKind kind = roster();
        Report report = kind.run(file, false, true, org.tongban.exchange.Progress.silent());
        assertEquals("张三", kind.stored.get(0).get("姓名"));
        assertEquals(LocalDate.of(2021, 3, 5), kind.stored.get(0).get("上岗时间"));
        assertEquals(Money.yuan(3500), kind.stored.get(0).get("基本工资"));
        assertEquals("甲镇", kind.stored.get(0).get("单位"));
        assertEquals(4, report.rejected().get(0).row());
        assertTrue(report.rejected().get(0).reason().contains("文本格式"));
    }

    private static ListKind roster() {
        return ListKind.of(ID, NAME, UNIT, START, PAY, LEVEL, GOT);
    }
}
