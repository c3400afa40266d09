package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongban.exchange.Progress;

/**
 * Finds the encoding of a text file: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 if the whole file
 * is that, else GB18030.
 */
record TextEncoding(Charset charset, int markLength) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A file in GB18030 does not look like UTF-8 for so many characters. */
    private static final int SURELY_UTF_8 = 12;

    static TextEncoding of(Path file, byte[] head, Progress progress) throws IOException {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            throw new UnusableFile("文本为UTF-32编码，无法识别，请另存为UTF-8编码的csv后重新导入");
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] + zeros[1] > 0) {
            return utf16(head, zeros);
        }
        return utf8OrChinese(file, progress);
    }

    private static TextEncoding utf16(byte[] head, int[] zeros) throws IOException {
        int ascii = 0;
        boolean little = zeros[1] >= zeros[0];
        for (int i = 0; i + 1 < head.length; i += 2) {
            int high = head[little ? i + 1 : i];
            int low = head[little ? i : i + 1];
            if (high == 0 && (low == '\n' || low == '\r' || low == '\t' || low >= ' ' && low < 127)) {
                ascii++;
            }
        }
        int all = zeros[0] + zeros[1];
        if (ascii * 10 < all * 9 || Math.min(zeros[0], zeros[1]) * 20 > all) {
            throw new UnusableFile("这不是表格文件（含有二进制内容），请另存为xlsx或csv后重新导入");
        }
        return new TextEncoding(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private static TextEncoding utf8OrChinese(Path file, Progress progress) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            long blocks = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (++blocks % 256 == 0) {
                    progress.at("读取", blocks, -1);
                }
                if (!check.accepts(buffer, read)) {
                    if (check.characters >= SURELY_UTF_8) {
                        throw new UnusableFile("第" + check.line + "行的文字已损坏（不是完整的UTF-8编码），请从原系统重新导出或另存为xlsx后导入");
                    }
                    return new TextEncoding(GB18030, 0);
                }
            }
        }
        return new TextEncoding(check.isWhole() ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Follows the bytes of a file for as long as they are UTF-8. */
    private static final class Utf8Check {

        private int missing;
        private long characters;
        private int line = 1;

        boolean accepts(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i];
                if (missing > 0) {
                    if ((b & 0xC0) != 0x80) {
                        return false;
                    }
                    if (--missing == 0) {
                        characters++;
                    }
                } else if (b < 0) {
                    if ((b & 0xE0) == 0xC0 && (b & 0x1E) != 0) {
                        missing = 1;
                    } else if ((b & 0xF0) == 0xE0) {
                        missing = 2;
                    } else if ((b & 0xF8) == 0xF0 && (b & 0x07) < 5) {
                        missing = 3;
                    } else {
                        return false;
                    }
                } else if (b == '\n') {
                    line++;
                }
            }
            return true;
        }

        boolean isWhole() {
            return missing == 0;
        }
    }
}
