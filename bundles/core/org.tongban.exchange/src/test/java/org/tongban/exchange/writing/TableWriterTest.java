package org.tongban.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.money.Money;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Progress;
import org.tongban.exchange.TableSheet;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.Lines;
import org.tongban.exchange.source.Sources;
import org.tongban.exchange.source.TableSource;
import org.tongban.store.StoreException;

/** Tables written for people and for banks. */
class TableWriterTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndNothingAsAFormula() throws Exception {
        Path file = folder.resolve("工资表.xlsx");
        new TableWriter().writeXlsx(file, List.of(sheet("2025年3月/工资", List.of(
                Arrays.asList("张三", "321399200103048286", Money.yuan("3500.50"), LocalDate.of(2021, 3, 5), true, YearMonth.of(2025, 3)),
                Arrays.asList("=1+1", "+86", Money.yuan("-0.01"), null, false, "@x"))), sheet("2025年3月/工资", List.of())));
        try (TableSource source = Sources.open(file, Progress.silent())) {
            assertEquals(List.of("2025年3月 工资", "2025年3月 工资(2)"), source.sheets().stream().map(TableSource.Sheet::name).toList());
            try (Lines lines = source.open(source.sheets().get(0))) {
                assertEquals("工资表", lines.next().cell(0).text());
                assertEquals("单位：元", lines.next().cell(0).text());
                assertEquals("姓名", lines.next().cell(0).text());
                Line first = lines.next();
                assertEquals("321399200103048286", first.cell(1).text());
                assertFalse(first.cell(1).isNumber());
                assertEquals(0, new BigDecimal("3500.50").compareTo(first.cell(2).number()));
                assertEquals(LocalDate.of(2021, 3, 5), first.cell(3).date());
                assertEquals("是", first.cell(4).text());
                assertEquals("2025-03", first.cell(5).text());
                Line second = lines.next();
                assertEquals("=1+1", second.cell(0).text());
                assertEquals(0, new BigDecimal("-0.01").compareTo(second.cell(2).number()));
                assertEquals(Cell.EMPTY, second.cell(3));
                assertEquals("合计", lines.next().cell(0).text());
                assertEquals("制表：　　审核：", lines.next().cell(0).text());
            }
            assertTrue(source.merges(source.sheets().get(0)).areas().stream().anyMatch(a -> a.firstRow() == 1 && a.lastColumn() == 5));
        }
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(xml.contains("<f>"));
            assertTrue(xml.contains("state=\"frozen\""), "headings stay in sight");
        }
    }

    @Test
    void csvIsWrittenForExcelAndForBanks() throws Exception {
        Path file = folder.resolve("bank.csv");
        TableSheet sheet = new TableSheet("", "", List.of(), List.of(new TableSheet.Column("卡号", 20), new TableSheet.Column("户名", 8), new TableSheet.Column("金额", 8)),
                List.of(List.of("6217540581075864703", "张三", Money.yuan(3500)), List.of("=cmd", "李,四", Money.yuan("-5.00"))), List.of(), List.of());
        new TableWriter().writeCsv(file, sheet, Charset.forName("GBK"), '|');
        assertEquals("卡号|户名|金额\r\n6217540581075864703|张三|3500.00\r\n'=cmd|李,四|-5.00\r\n", Files.readString(file, Charset.forName("GBK")));
        new TableWriter().writeCsv(file, sheet, StandardCharsets.UTF_8, ',');
        assertTrue(Files.readString(file).startsWith("\uFEFF卡号,户名,金额\r\n"));
        assertTrue(Files.readString(file).contains("\"李,四\""));
    }

    @Test
    void aFileAppearsWholeOrNotAtAll() throws Exception {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "before");
        Iterable<List<Object>> failing = () -> {
            throw new java.io.UncheckedIOException(new java.io.IOException("disk"));
        };
        TableSheet sheet = new TableSheet("x", "", List.of(), List.of(new TableSheet.Column("a", 5)), failing, List.of(), List.of());
        assertThrows(StoreException.class, () -> new TableWriter().writeXlsx(file, List.of(sheet)));
        assertEquals("before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left behind");
        }
        TableSheet rare = new TableSheet("", "", List.of(), List.of(new TableSheet.Column("户名", 8)), List.of(List.of("𠮷")), List.of(), List.of());
        String sentence = assertThrows(StoreException.class, () -> new TableWriter().writeCsv(folder.resolve("b.csv"), rare, Charset.forName("GBK"), ',')).getMessage();
        assertTrue(sentence.contains("生僻字"), sentence);
        assertFalse(Files.exists(folder.resolve("b.csv")));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            new TableWriter().writeXlsx(file, List.of());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aLargeTableIsStreamed() throws Exception {
        Path file = folder.resolve("large.xlsx");
        Iterable<List<Object>> rows = () -> Collections.nCopies(30_000, List.<Object>of("张三", Money.yuan(1))).iterator();
        new TableWriter().writeXlsx(file, List.of(new TableSheet("x", "", List.of(), List.of(new TableSheet.Column("a", 5), new TableSheet.Column("b", 5)), rows, List.of(), List.of())));
        try (TableSource source = Sources.open(file, Progress.silent()); Lines lines = source.open(source.sheets().get(0))) {
            int count = 0;
            while (lines.next() != null) {
                count++;
            }
            assertEquals(30_001, count);
        }
    }

    private static TableSheet sheet(String name, List<List<Object>> rows) {
        List<TableSheet.Column> columns = List.of("姓名", "身份证号", "实发", "日期", "在岗", "月份").stream().map(h -> new TableSheet.Column(h, 12)).toList();
        return new TableSheet(name, "工资表", List.of("单位：元"), columns, rows, Arrays.asList("合计", "", Money.yuan(3500)), List.of("制表：　　审核："));
    }
}
