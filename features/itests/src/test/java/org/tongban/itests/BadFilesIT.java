package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be used are refused in one sentence, through the command as a user runs it, and leave nothing behind. */
class BadFilesIT {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void refusesEachInOneSentenceAndStoresNothing() throws IOException {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "yushan");
        for (Map.Entry<String, Path> file : files().entrySet()) {
            String sentence = Trial.refusal(tongban.run("import", "stations", file.getValue().toString()));
            assertTrue(sentence.contains(file.getKey()), file.getValue().getFileName() + ": " + sentence);
        }
        assertEquals(0, tongban.json("station", "list").get("stations").size());
    }

    /** By a word that the sentence must hold. */
    private Map<String, Path> files() throws IOException {
        Path good = Samples.file("yushan/村站.xlsx");
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("密码", Samples.resource("/faults/encrypted.xlsx"));
        files.put("损坏", Files.write(folder.resolve("damaged.xlsx"), Arrays.copyOf(Files.readAllBytes(good), 3000)));
        files.put("解压", withSheet(good, "zip-bomb.xlsx", out -> {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }));
        files.put("实体", withSheet(good, "entity-bomb.xlsx", out -> out.write(entityBomb().getBytes(StandardCharsets.UTF_8))));
        files.put("引号", Files.writeString(folder.resolve("quote.csv"), "村名,类型\n岭口,\"示范型\n玉峰,示范型\n", StandardCharsets.UTF_8));
        files.put("村名", Files.writeString(folder.resolve("headings.csv"), "甲,乙\n1,2\n", StandardCharsets.UTF_8));
        return files;
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** The workbook with another first sheet. */
    private Path withSheet(Path good, String name, Content sheet) throws IOException {
        Path bad = folder.resolve(name);
        try (ZipFile source = new ZipFile(good.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (ZipEntry entry : Collections.list(source.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(SHEET)) {
                    sheet.write(out);
                } else {
                    source.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bad;
    }

    private static String entityBomb() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">");
        for (char c = 'b'; c < 'l'; c++) {
            xml.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(20)).append("\">");
        }
        return xml + "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&k;</t></is></c></row></sheetData></worksheet>";
    }
}
