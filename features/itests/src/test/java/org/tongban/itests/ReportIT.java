package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The report of the plan's execution by the whole program, in both forms, on the demonstration of 宿城. */
class ReportIT {
    private static final String DAY = "2025-12-31";
    private static final List<String> CHAPTERS = List.of("一、总体情况", "二、改革成效", "三、按条款执行情况", "四、时间节点", "五、备案", "六、监督检查与整改", "七、体检发现与建议", "八、口径选择与本地数值",
            "九、存在问题与请示事项", "附件1　关键数据的计算过程", "附件2　核验信息");
    /** What somebody may write to break a file, and what of it must still be read. */
    private static final String HOSTILE = "=HYPERLINK(\"x\") </w:t> & ${a} <b>";
    private static final int FEWEST = 15;
    private static final int MOST = 60;

    @TempDir
    static Path folder;

    private static Tongban tongban;

    @BeforeAll
    static void theDemonstrationWithAHostileNote() {
        tongban = Tongban.checkout().in(folder);
        tongban.demonstrating("sucheng");
        tongban.done("plan", "record", "SC-4.1-b", "--state", "已落实", "--note", HOSTILE, "--on", "2025-12-01");
    }

    private static Path written(String format) {
        Path file = folder.resolve("报告." + format);
        JsonNode answer = tongban.json("plan", "report", "--format", format, "--on", DAY, "--out", file.toString());
        assertEquals(format, answer.get("format").asText());
        assertEquals(DAY, answer.get("on").asText());
        assertTrue(Files.exists(file));
        return file;
    }

    private static void saysWhatAReportMustSay(String text) {
        List<String> missing = new ArrayList<>(CHAPTERS);
        Collections.addAll(missing, "执行情况报告", "现将宿城区政务服务中心截至2025年12月31日执行", "在岗人员106人，比改革前减少12人", "“事项梳理”逾期92天", "以上报告，请审阅",
                "优秀人员不超过窗口工作人员总数的20%", "演示数据，非官方文件", HOSTILE);
        missing.removeIf(words -> text.contains(plain(words)));
        assertEquals(List.of(), missing);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    @Test
    void thePdfSaysItWithinASanePageCount() throws IOException {
        try (PDDocument read = Loader.loadPDF(written("pdf").toFile())) {
            assertTrue(read.getNumberOfPages() >= FEWEST && read.getNumberOfPages() <= MOST, read.getNumberOfPages() + " pages");
            saysWhatAReportMustSay(plain(new PDFTextStripper().getText(read)));
        }
    }

    @Test
    void everyPartOfTheWordDocumentIsWellFormedAndSaysTheSame() throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder reader = factory.newDocumentBuilder();
        Set<String> pictures = new TreeSet<>();
        try (ZipFile zip = new ZipFile(written("docx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".png")) {
                    pictures.add(entry.getName());
                } else {
                    Document part = reader.parse(new ByteArrayInputStream(content));
                    if (entry.getName().equals("word/document.xml")) {
                        saysWhatAReportMustSay(plain(part.getDocumentElement().getTextContent()));
                    }
                }
            }
        }
        assertTrue(pictures.size() >= 3, "states, before and now, course of the steps: " + pictures);
        assertEquals("", tongban.log());
    }
}
