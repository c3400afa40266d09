package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Report;

/** Text files in every encoding and with every separator. */
class TextFilesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").flatMap(charset -> Stream.of(true, false).filter(mark -> !mark || !charset.equals("GB18030"))
                .flatMap(mark -> Stream.of(",", "\t", ";", "|").map(separator -> Arguments.of(charset, mark, separator))));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingAndSeparatorIsRecognised(String charset, boolean mark, String separator) throws Exception {
        String text = (mark ? "\uFEFF" : "") + "办件统计表\r\n月份,村,件数\r\n2023-05,岭口村,14\r\n\r\n\"2023年6月\",\"玉峰\",\"1,234\"\r\n合计,,1248\r\n".replace("\"1,234\"", "1234").replace(",", separator);
        ListKind kind = cases();
        Report report = kind.run(file(text.getBytes(charset)));
        assertEquals(2, report.accepted(), report.rejected()::toString);
        assertEquals("玉峰", kind.stored.get(1).get("村"));
        assertEquals(List.of(3, 5), kind.numbers);
    }

    @Test
    void rowsAreNumberedByTheLineOnWhichTheyBegin() throws Exception {
        ListKind kind = cases();
        Report report = kind.run(file("月份,村,件数,备注\n2023-05,岭口,14,\"两\n行\"\n2023-06,玉峰,x,\"他说\"\"好\"\"\"\r2023-07,林宅,3,\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(4, report.rejected().get(0).row());
        assertEquals("件数", report.rejected().get(0).column());
        assertEquals("", report.rejected().get(0).sheet());
    }

    @Test
    void theLastLineNeedsNoEndAndQuotesMayStandWithinText() throws Exception {
        ListKind kind = cases();
        kind.run(file("月份,村,件数\n2023-05,岭\"口\"村,14".getBytes(StandardCharsets.UTF_8)));
        assertEquals("岭\"口\"村", kind.stored.get(0).get("村"));
    }

    @Test
    void chineseThatComesLateIsStillRecognised() throws Exception {
        StringBuilder text = new StringBuilder("月份,村,件数\n".repeat(1)).append("2023-05,a,1\n".repeat(20_000)).append("2023-05,岭口,1\n");
        ListKind kind = cases();
        kind.run(file(text.toString().getBytes("GB18030")));
        assertEquals("岭口", kind.stored.get(20_000).get("村"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            月份,村,件数\\n2023-05,"岭口,14\\n2023-06,玉峰,3\\n  | 第2行的引号
            月份,村,件数\\n2023-05,"岭"口,14\\n2023-06,玉峰,3\\n | 第2行的引号
            """)
    void aBrokenQuoteIsReportedWithItsLine(String text, String sentence) throws Exception {
        Path file = file(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        String message = assertThrows(FileRefused.class, () -> cases().run(file)).getMessage();
        assertTrue(message.contains(sentence), message);
    }

    @Test
    void filesThatAreNoTablesAreNamedForWhatTheyAre() throws Exception {
        refused(new byte[0], "空");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refused("<html><table><tr><td>月份".getBytes(StandardCharsets.UTF_8), "HTML");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}, "图片");
        refused(new byte[] {1, 2, 0, 4, 5, 0, 0, 0, 9, 99, 3, 0, 0, 0, 0, 7}, "二进制");
        refused("月份,村,件数\n2023-05,岭\0口,1\n".getBytes(StandardCharsets.UTF_8), "二进制");
        refused("姓名,电话\n张三,1\n".getBytes(StandardCharsets.UTF_8), "没有找到");
        refused("没有表格的一段话".getBytes(StandardCharsets.UTF_8), "没有找到");
        byte[] broken = ("月份,村,件数\n" + "2023-05,岭口村,14\n".repeat(9)).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 8] = (byte) 0xFF;
        refused(broken, "损坏");
        String missing = assertThrows(FileRefused.class, () -> cases().run(folder.resolve("没有.csv"))).getMessage();
        assertTrue(missing.contains("找不到"), missing);
    }

    @Test
    void gb18030HoldsItsRarestCharacters() throws Exception {
        ListKind kind = cases();
        kind.run(file("月份,村,件数\n2023-05,䶮\uD862\uDF4A村,14\n".getBytes(Charset.forName("GB18030"))));
        assertEquals("䶮\uD862\uDF4A村", kind.stored.get(0).get("村"));
    }

    private void refused(byte[] content, String sentence) throws Exception {
        Path file = file(content);
        String message = assertThrows(FileRefused.class, () -> cases().run(file)).getMessage();
        assertTrue(message.contains(sentence), message);
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("办件.xls"), content);
    }

    private static ListKind cases() {
        return ListKind.of(Field.month("月份").needed(), Field.text("村", "村名").needed(), Field.whole("件数").needed());
    }
}
