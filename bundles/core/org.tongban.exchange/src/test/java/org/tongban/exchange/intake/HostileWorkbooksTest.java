package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.FileRefused;

/** Workbooks that are locked, broken or made to do harm are refused in one sentence. */
class HostileWorkbooksTest {

    private static final String DAMAGED = "损坏";

    @TempDir
    Path folder;

    @Test
    void lockedWorkbooksAreRefused() throws Exception {
        Path xlsx = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(xlsx)) {
            container.getRoot().createDocument("EncryptedPackage", new java.io.ByteArrayInputStream(new byte[5000]));
            container.writeFilesystem(out);
        }
        refused(xlsx, "密码");
        Path xls = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(xls)) {
            workbook.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(xls, "密码");
    }

    @Test
    void brokenContainersAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(good("whole.xlsx"));
        for (int cut : new int[] {10, whole.length / 3, whole.length - 30}) {
            refused(Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, cut)), DAMAGED);
        }
        Path word = folder.resolve("a.docx");
        zip(word, "word/document.xml", "<w/>");
        refused(word, "Word");
        Path archive = folder.resolve("a.zip");
        zip(archive, "../../名单.csv", "姓名\n");
        refused(archive, "压缩文件");
        refused(Book.with("名单").row("姓名").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"").write(folder.resolve("xml.xlsx")), DAMAGED);
        refused(Book.with("名单").row(new Book.Xml("<c r=\"@\" t=\"s\"><v>7</v></c>")).write(folder.resolve("strings.xlsx")), DAMAGED);
        refused(Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 1, 2, 3}), DAMAGED);
    }

    @Test
    void bytesTurnedOverAtRandomNeverEndInAnythingButASentence() throws Exception {
        byte[] whole = Files.readAllBytes(good("fuzz.xlsx"));
        Random random = new Random(20250101);
        int refusals = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                names().run(Files.write(folder.resolve("fuzz.xlsx"), bytes));
            } catch (FileRefused e) {
                refusals++;
            }
        }
        assertTrue(refusals > 20, refusals + " refused");
    }

    @Test
    void anEntityBombIsNotExploded() throws Exception {
        StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">");
        for (char c = 'b'; c < 'l'; c++) {
            dtd.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(20)).append("\">");
        }
        String bomb = dtd + "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&k;</t></is></c></row></sheetData></worksheet>";
        refused(Book.with("名单").part("xl/worksheets/sheet1.xml", bomb).write(folder.resolve("bomb.xlsx")), "实体");
        String file = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
        refused(Book.with("名单").part("xl/worksheets/sheet1.xml", file).write(folder.resolve("xxe.xlsx")), "实体");
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        Path small = good("small.xlsx");
        try (java.util.zip.ZipFile source = new java.util.zip.ZipFile(small.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : java.util.Collections.list(source.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = new byte[1 << 20];
                    java.util.Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 200; i++) {
                        out.write(blanks);
                    }
                } else {
                    out.write(source.getInputStream(entry).readAllBytes());
                }
                out.closeEntry();
            }
        }
        refused(bomb, "解压");
    }

    @Test
    void sheetsOfManyColumnsAndLongCellsAreReadOrRefusedButNeverHang() throws Exception {
        Object[] wide = new Object[16_384];
        wide[0] = "姓名";
        for (int i = 1; i < wide.length; i++) {
            wide[i] = "列" + i;
        }
        ListKind kind = names();
        kind.run(Book.with("名单").row(wide).row("张三").write(folder.resolve("wide.xlsx")));
        assertEquals(1, kind.stored.size());
        refused(Book.with("名单").row("姓名").row("长".repeat(1_100_000)).write(folder.resolve("long.xlsx")), "一百万字");
    }

    private Path good(String name) throws Exception {
        Book book = Book.with("名单").row("姓名", "年龄");
        for (int i = 0; i < 200; i++) {
            book.row("张三" + i, i * 7919 % 1000);
        }
        return book.write(folder.resolve(name));
    }

    private static void zip(Path file, String name, String content) throws Exception {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    private static void refused(Path file, String sentence) {
        String message = assertThrows(FileRefused.class, () -> names().run(file)).getMessage();
        assertTrue(message.contains(sentence), message);
        assertTrue(message.indexOf('\n') < 0, message);
    }

    private static ListKind names() {
        return ListKind.of(Field.text("姓名").needed());
    }
}
