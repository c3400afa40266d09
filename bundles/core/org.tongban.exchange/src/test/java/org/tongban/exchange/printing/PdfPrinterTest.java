package org.tongban.exchange.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.pdf.PdfDocument;

/** What is printed can be read back by another program, with every typeface embedded. */
class PdfPrinterTest {

    @TempDir
    Path folder;

    @Test
    void aPayslipShowsChineseAmountsAndRareNames() throws Exception {
        Path file = folder.resolve("工资条.pdf");
        new PdfPrinter().write(file, List.of(payslip("䶮喆", "3500.00")));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("2025年3月工资条"), text);
            assertTrue(text.contains("姓名：䶮喆"), text);
            assertTrue(text.contains("基本工资") && text.contains("3500.00"), text);
            assertTrue(text.contains("叁仟伍佰元整"), text);
            assertEveryFontIsEmbedded(pdf);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertTrue(Files.size(file) < 200_000, "only the characters used are embedded");
    }

    @Test
    void eachPersonBeginsANewPageInTheCombinedFile() throws Exception {
        Path file = folder.resolve("all.pdf");
        List<PdfDocument> slips = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            slips.add(payslip("张三" + i, "2600.00"));
        }
        new PdfPrinter().write(file, slips);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(30, pdf.getNumberOfPages());
        }
    }

    @Test
    void aLongTableRepeatsItsHeadingsOnEveryPage() throws Exception {
        Path file = folder.resolve("long.pdf");
        var table = new PdfBlock.Table(List.of(PdfBlock.Column.text("项目", 2), PdfBlock.Column.amount("金额", 1)), Collections.nCopies(120, List.of("补贴", "1.00")),
                List.of("合计", "120.00"));
        new PdfPrinter().write(file, List.of(new PdfDocument("明细", List.of(table))));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(pdf.getNumberOfPages() > 1);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertTrue(second.getText(pdf).contains("项目"));
        }
    }

    @Test
    void aCharacterThatNoTypefaceHasIsNotLost() throws Exception {
        Path file = folder.resolve("rare.pdf");
        new PdfPrinter().write(file, List.of(new PdfDocument("", List.of(PdfBlock.Text.plain("陈\uD862\uDF4A明")))));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("陈〓明"));
        }
    }

    private static PdfDocument payslip(String name, String amount) {
        return new PdfDocument("2025年3月工资条", List.of(
                new PdfBlock.Facts(List.of(new PdfBlock.Fact("姓名", name), new PdfBlock.Fact("单位", "政务服务中心"), new PdfBlock.Fact("月份", "2025-03"))),
                new PdfBlock.Table(List.of(PdfBlock.Column.text("项目", 3), PdfBlock.Column.amount("金额（元）", 2), PdfBlock.Column.text("依据", 4)),
                        List.of(List.of("基本工资", amount, "第六条（一）")), List.of("合计", amount, "")),
                PdfBlock.Text.plain("大写：叁仟伍佰元整"), new PdfBlock.Text("制表：　　　审核：", PdfBlock.Style.SMALL)));
    }

    private static void assertEveryFontIsEmbedded(PDDocument pdf) throws Exception {
        int fonts = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts++;
                assertTrue(page.getResources().getFont(name).isEmbedded(), name + " is embedded");
            }
        }
        assertFalse(fonts == 0);
    }
}
