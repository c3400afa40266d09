package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.exchange.Progress;

/** A workbook of Excel 2007 and later, read as a stream. */
final class XlsxSource implements TableSource {

    private final Progress progress;
    private final Zip zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<Integer, Merges> merges = new HashMap<>();
    private final SharedStrings strings;
    private final DateFormats formats;
    private boolean since1904;

    XlsxSource(Path file, Progress progress) throws IOException {
        this.progress = progress;
        this.zip = new Zip(file);
        try {
            String workbook = workbookPart();
            Map<String, String> targets = relations(workbook);
            readWorkbook(workbook, targets);
            String folder = folder(workbook);
            this.strings = SharedStrings.read(zip.open(targets.getOrDefault("sharedStrings", folder + "sharedStrings.xml")), progress);
            this.formats = DateFormats.read(zip.open(targets.getOrDefault("styles", folder + "styles.xml")));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Lines open(Sheet sheet) throws IOException {
        return new XlsxLines(new Xml(part(sheet)), strings, formats, since1904);
    }

    @Override
    public Merges merges(Sheet sheet) throws IOException {
        Merges known = merges.get(sheet.index());
        if (known == null) {
            known = MergeScan.read(part(sheet), progress);
            merges.put(sheet.index(), known);
        }
        return known;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream part(Sheet sheet) throws IOException {
        InputStream in = zip.open(parts.get(sheet.index()));
        if (in == null) {
            throw new UnusableFile("工作簿已损坏（缺少工作表“" + sheet.name() + "”的内容），请用Excel或WPS修复另存后重新导入");
        }
        return in;
    }

    private String workbookPart() throws IOException {
        for (Map.Entry<String, String> relation : relations("").entrySet()) {
            if (relation.getKey().equals("officeDocument") && zip.has(relation.getValue()) && !relation.getValue().endsWith(".bin")
                    && !relation.getValue().contains("word/") && !relation.getValue().contains("ppt/")) {
                return relation.getValue();
            }
        }
        if (zip.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        if (zip.has("xl/workbook.bin")) {
            throw new UnusableFile("这是二进制工作簿（xlsb），请另存为xlsx后重新导入");
        }
        if (zip.hasAnyUnder("word/") || zip.hasAnyUnder("ppt/")) {
            throw new UnusableFile("这是Word或PPT文件，不是表格，请提供xlsx、xls或csv文件");
        }
        if (zip.has("content.xml")) {
            throw new UnusableFile("这是OpenDocument表格（ods），请另存为xlsx后重新导入");
        }
        throw new UnusableFile("这是压缩文件，不是工作簿，请解压后导入其中的表格");
    }

    /** The targets of a part's relations, by id and by the last word of their type. */
    private Map<String, String> relations(String part) throws IOException {
        String folder = folder(part);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        InputStream in = zip.open(name);
        if (in == null) {
            return targets;
        }
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = resolve(folder, String.valueOf(xml.attribute("Target")));
                    String type = String.valueOf(xml.attribute("Type"));
                    targets.put("id:" + xml.attribute("Id"), target);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
        return targets;
    }

    private void readWorkbook(String part, Map<String, String> targets) throws IOException {
        InputStream in = zip.open(part);
        if (in == null) {
            throw new UnusableFile("工作簿已损坏，请用Excel或WPS修复另存后重新导入");
        }
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    since1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.starts("sheet")) {
                    String target = targets.get("id:" + xml.attribute("id"));
                    if (target != null && !target.contains("chartsheets/") && !target.contains("dialogsheets/") && !target.contains("macrosheets/")) {
                        String state = xml.attribute("state");
                        sheets.add(new Sheet(sheets.size(), String.valueOf(xml.attribute("name")), "hidden".equals(state) || "veryHidden".equals(state)));
                        parts.add(target);
                    }
                }
            }
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("../")) {
            String shorter = path.replaceFirst("[^/]*/\\.\\./", "");
            if (shorter.equals(path)) {
                break;
            }
            path = shorter;
        }
        return path.replace("./", "");
    }
}
