package org.tongban.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.PaperBlock.Drawing;
import org.tongban.exchange.paper.PaperBlock.Heading;
import org.tongban.exchange.paper.PaperBlock.NewPage;
import org.tongban.exchange.paper.PaperBlock.Style;
import org.tongban.exchange.paper.PaperBlock.Table;
import org.tongban.exchange.paper.PaperBlock.Text;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.printing.PaperPrinter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report, in both forms, can be read back by other programs and says what it was told. */
class PaperFilesTest {

    private static final PaperPrinter PRINTER = new PaperPrinter();

    @TempDir
    Path folder;

    @Test
    void thePdfShowsCoverContentsAndBodyWithEveryTypefaceEmbedded() throws Exception {
        try (PDDocument pdf = pdf(sample())) {
            assertTrue(text(pdf, 1, 1).contains("改革方案执行情况报告"));
            assertTrue(text(pdf, 1, 1).contains("报告单位：临河县数据局"));
            String contents = text(pdf, 2, 2);
            assertTrue(contents.contains("一、总体情况") && contents.contains("（一）条款状态"), contents);
            assertFalse(contents.contains("1.说明"), "the third level is not listed");
            assertTrue(text(pdf, 3, pdf.getNumberOfPages()).replace("\n", "").contains("共八十八条"), text(pdf, 3, 3));
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name + " is embedded");
                }
            }
        }
    }

    @Test
    void theContentsOfThePdfNameThePageOnWhichEachHeadingStands() throws Exception {
        Paper paper = sample();
        try (PDDocument pdf = pdf(paper)) {
            String contents = text(pdf, 2, 2);
            for (Heading heading : paper.contents()) {
                String line = contents.lines().filter(each -> each.startsWith(heading.text())).findFirst().orElseThrow();
                int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1).strip());
                assertTrue(text(pdf, page + 2, page + 2).contains(heading.text()), heading + " on page " + page);
                assertTrue(text(pdf, page + 2, page + 2).contains("— " + page + " —"), "the page bears its number");
            }
            List<String> bookmarks = new ArrayList<>();
            bookmarks(pdf.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
            assertEquals(paper.headings().stream().map(Heading::text).toList(), bookmarks);
        }
    }

    private static void bookmarks(Iterable<PDOutlineItem> items, List<String> into) {
        items.forEach(item -> {
            into.add(item.getTitle());
            bookmarks(item.children(), into);
        });
    }

    @Test
    void aTableThatIsLongerThanAPageRepeatsItsHead() throws Exception {
        try (PDDocument pdf = pdf(sample())) {
            long heads = IntStream.rangeClosed(1, pdf.getNumberOfPages()).filter(page -> text(pdf, page, page).contains("条款内容")).count();
            assertTrue(heads > 2, "the head stands on " + heads + " pages");
        }
        Document word = xml(docx(sample()), "word/document.xml");
        assertEquals(1, word.getElementsByTagName("w:tblHeader").getLength());
        assertEquals(word.getElementsByTagName("w:tr").getLength(), word.getElementsByTagName("w:cantSplit").getLength());
    }

    @Test
    void theWordDocumentHasTheHeadingsOfTheReportAndListsThem() throws Exception {
        Paper paper = sample();
        Document word = xml(docx(paper), "word/document.xml");
        List<String> headings = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        each(word, "w:p").forEach(paragraph -> {
            String style = each(paragraph, "w:pStyle").findFirst().map(element -> element.getAttribute("w:val")).orElse("");
            if (style.startsWith("Heading")) {
                headings.add(style.substring(7) + words(paragraph));
            } else if (style.startsWith("TOC")) {
                listed.add(words(paragraph));
            }
        });
        assertEquals(paper.headings().stream().map(heading -> heading.level() + heading.text()).toList(), headings);
        assertEquals(paper.contents().size(), listed.size());
        for (int i = 0; i < listed.size(); i++) {
            assertTrue(listed.get(i).matches("\\Q" + paper.contents().get(i).text() + "\\E\\d+"), "with its page: " + listed.get(i));
        }
        Set<String> anchors = new HashSet<>();
        each(word, "w:bookmarkStart").forEach(mark -> anchors.add(mark.getAttribute("w:name")));
        each(word, "w:hyperlink").forEach(link -> assertTrue(anchors.contains(link.getAttribute("w:anchor"))));
    }

    @Test
    void theFieldsOfTheWordDocumentAreOpenedAndClosedInTurn() throws Exception {
        Document word = xml(docx(sample()), "word/document.xml");
        int depth = 0;
        for (Element mark : each(word, "w:fldChar").toList()) {
            depth += mark.getAttribute("w:fldCharType").equals("begin") ? 1 : mark.getAttribute("w:fldCharType").equals("end") ? -1 : 0;
            assertTrue(depth >= 0);
        }
        assertEquals(0, depth);
    }

    @Test
    void everyPartOfTheWordDocumentIsDeclaredAndEveryRelationLeadsToAPart() throws Exception {
        Map<String, byte[]> parts = docx(sample());
        Document types = parse(parts.get("[Content_Types].xml"));
        Set<String> declared = new HashSet<>();
        each(types, "Override").forEach(each -> declared.add(each.getAttribute("PartName").substring(1)));
        Set<String> ends = new HashSet<>();
        each(types, "Default").forEach(each -> ends.add(each.getAttribute("Extension")));
        parts.keySet().stream().filter(name -> !name.equals("[Content_Types].xml"))
                .forEach(name -> assertTrue(declared.contains(name) || ends.contains(name.substring(name.lastIndexOf('.') + 1)), name));
        assertTrue(parts.keySet().containsAll(declared), declared + " in " + parts.keySet());
        Set<String> ids = new HashSet<>();
        each(parse(parts.get("word/_rels/document.xml.rels")), "Relationship").forEach(relation -> {
            assertTrue(parts.containsKey("word/" + relation.getAttribute("Target")), relation.getAttribute("Target"));
            ids.add(relation.getAttribute("Id"));
        });
        String word = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        Pattern.compile("r:(?:id|embed)=\"([^\"]+)\"").matcher(word).results().forEach(use -> assertTrue(ids.contains(use.group(1)), use.group(1)));
        Set<String> styles = new HashSet<>();
        each(parse(parts.get("word/styles.xml")), "w:style").forEach(style -> styles.add(style.getAttribute("w:styleId")));
        each(parse(parts.get("word/document.xml")), "w:pStyle").forEach(style -> assertTrue(styles.contains(style.getAttribute("w:val")), style.getAttribute("w:val")));
    }

    @Test
    void aDrawingIsAPictureInTheWordDocument() throws Exception {
        Map<String, byte[]> parts = docx(sample());
        var image = ImageIO.read(new ByteArrayInputStream(parts.get("word/media/image1.png")));
        assertEquals(900, image.getWidth());
        assertEquals(0xFF0000, image.getRGB(150, 150) & 0xFFFFFF);
        assertEquals(0xFFFFFF, image.getRGB(890, 440) & 0xFFFFFF);
    }

    @Test
    void theSameReportGivesTheSameWordDocument() throws Exception {
        Path first = folder.resolve("1.docx");
        Path second = folder.resolve("2.docx");
        PRINTER.write(first, sample(), PaperForm.DOCX, Progress.silent());
        PRINTER.write(second, sample(), PaperForm.DOCX, Progress.silent());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    /** Formulas, markup, fields, control characters, halves of characters, marks that turn the line: whatever a user can paste into a reason. */
    @Test
    void noTextBreaksAFile() throws Exception {
        Random random = new Random(20260101);
        List<String> hostile = new ArrayList<>(List.of("=cmd|' /C calc'!A0", "</w:t></w:p><w:p>", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;", "]]>",
                "\u0000\u0001\u0008\u000B\u001F\u007F\u0085", "\uD800 \uDC00", "\uFFFE\uFFFF", "{ MACROBUTTON x }", "a\tb\r\nc\rd", "\u202Eabc", "𠀀䶮", ""));
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(30, 0, 0x10000).forEach(c -> text.append((char) c));
            hostile.add(text.toString());
        }
        List<PaperBlock> blocks = new ArrayList<>();
        hostile.forEach(text -> blocks.addAll(List.of(new Heading(1, text), Text.body(text), new Text(text, Style.WORKING),
                new Table(text, List.of(PdfBlock.Column.text(text, 1)), List.of(List.of(text)), List.of(text)), new Drawing(text, 50, 20, pen -> pen.text(text, 0, 10, 8, false, 0, 0, 0)))));
        Paper paper = new Paper(new Cover(hostile.get(0), "标题" + hostile.get(4), hostile.get(5), List.of(new PdfBlock.Fact(hostile.get(1), hostile.get(4)))), hostile.get(1), blocks);
        try (PDDocument pdf = pdf(paper)) {
            assertTrue(text(pdf, 1, pdf.getNumberOfPages()).contains("</w:t></w:p><w:p>"));
        }
        Map<String, byte[]> parts = docx(paper);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                parse(part.getValue());
            }
        }
        assertEquals(1, parse(parts.get("word/document.xml")).getElementsByTagName("w:body").getLength());
        assertTrue(words(parse(parts.get("word/document.xml")).getDocumentElement()).contains("=cmd|' /C calc'!A0"));
    }

    @Test
    void aReportWithoutAnyBlockIsACover() throws Exception {
        Paper bare = new Paper(new Cover("", "通报", "", List.of()), "", List.of());
        try (PDDocument pdf = pdf(bare)) {
            assertTrue(text(pdf, 1, 1).contains("通报"));
        }
        xml(docx(bare), "word/document.xml");
    }

    @Test
    void whoCancelsLeavesNothingBehind() {
        Path file = folder.resolve("cancelled.pdf");
        assertThrows(CancellationException.class, () -> PRINTER.write(file, sample(), PaperForm.PDF, (stage, done, total) -> {
            throw new CancellationException();
        }));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void aFormThatIsNotKnownIsRefusedWithTheKnownOnes() {
        assertEquals(PaperForm.DOCX, PaperForm.of(" DOCX "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> PaperForm.of("odt")).getMessage().contains("pdf 或 docx"));
    }

    private static Paper sample() {
        List<PaperBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "一、总体情况"));
        blocks.add(Text.body("截至报告日，共八十八条，已落实三十条，部分落实十条。".repeat(4)));
        blocks.add(new Heading(2, "（一）条款状态"));
        blocks.add(new Drawing("图1　条款状态", 300, 150, pen -> {
            pen.fill(new double[] {0, 0, 100, 0, 100, 100, 0, 100}, 0xFF0000, 1);
            pen.text("已落实 30", 150, 50, 10, true, 0, 0, 0);
            pen.line(new double[] {0, 120, 300, 120}, false, 0x336699, 1, 3);
        }));
        blocks.add(new Heading(3, "1.说明"));
        blocks.add(Text.note("注：状态由系统计算。"));
        blocks.add(new NewPage());
        blocks.add(new Heading(1, "二、按条款执行情况"));
        blocks.add(new Table("表1　第一章", List.of(PdfBlock.Column.text("条款", 2), PdfBlock.Column.text("条款内容", 6), PdfBlock.Column.amount("金额", 2)),
                Stream.iterate(1, i -> i + 1).limit(60).map(i -> List.of("LH-" + i, "窗口工作人员应当持证上岗，并按规定佩戴标识，做到首问负责、一次告知。", i + ".00")).toList(), List.of("合计", "", "1830.00")));
        blocks.add(new Heading(2, "（一）小结"));
        blocks.add(Text.body("完。"));
        blocks.add(new Text("临河县数据局\n2026年1月1日", Style.SIGNATURE));
        return new Paper(new Cover("临政〔2025〕1号", "临河县改革方案执行情况报告", "（截至2026年1月1日）",
                List.of(new PdfBlock.Fact("报告单位", "临河县数据局"), new PdfBlock.Fact("报告日期", "2026年1月1日"))), "临河县改革方案执行情况报告", blocks);
    }

    private PDDocument pdf(Paper paper) throws IOException {
        Path file = Path.of(System.getProperty("keep", folder.toString())).resolve("report.pdf");
        PRINTER.write(file, paper, PaperForm.PDF, Progress.silent());
        return Loader.loadPDF(file.toFile());
    }

    private Map<String, byte[]> docx(Paper paper) throws IOException {
        Path file = Path.of(System.getProperty("keep", folder.toString())).resolve("report.docx");
        PRINTER.write(file, paper, PaperForm.DOCX, Progress.silent());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(PDDocument pdf, int from, int to) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document xml(Map<String, byte[]> parts, String name) throws Exception {
        return parse(parts.get(name));
    }

    private static Document parse(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static Stream<Element> each(Document document, String name) {
        return each(document.getDocumentElement(), name);
    }

    private static Stream<Element> each(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        each(element, "w:t").forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }
}
