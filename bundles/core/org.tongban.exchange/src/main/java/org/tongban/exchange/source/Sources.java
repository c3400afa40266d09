package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.tongban.exchange.Progress;

/** Opens a file by what it is, not by what it is called. */
public final class Sources {

    private static final int HEAD = 1 << 16;

    private Sources() {
    }

    /** @throws UnusableFile with a sentence that says what the file is and how to mend it */
    public static TableSource open(Path file, Progress progress) throws IOException {
        if (!Files.exists(file)) {
            throw new UnusableFile("找不到文件“" + file.getFileName() + "”，请检查路径");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableFile("“" + file.getFileName() + "”不是文件，请指定一个表格文件");
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnusableFile("文件是空的");
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return new XlsxSource(file, progress);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsSource.open(file);
        }
        refuseOtherKinds(head);
        return new CsvSource(file, head, progress);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (NoSuchFileException e) {
            throw new UnusableFile("找不到文件“" + file.getFileName() + "”，请检查路径", e);
        } catch (java.nio.file.AccessDeniedException e) {
            throw new UnusableFile("没有读取“" + file.getFileName() + "”的权限", e);
        }
    }

    private static void refuseOtherKinds(byte[] head) throws UnusableFile {
        String kind = "";
        if (starts(head, '%', 'P', 'D', 'F')) {
            kind = "PDF文件";
        } else if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xBC, 0xAF) || starts(head, 0x1F, 0x8B)) {
            kind = "压缩文件";
        } else if (starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 0x89, 'P', 'N', 'G') || starts(head, 'G', 'I', 'F', '8')) {
            kind = "图片";
        } else if (starts(head, 'P', 'K')) {
            throw new UnusableFile("工作簿是空的或已损坏，请在Excel或WPS中打开后另存为xlsx");
        }
        if (!kind.isEmpty()) {
            throw new UnusableFile("这是" + kind + "，不是表格，请提供xlsx、xls或csv文件");
        }
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
            throw new UnusableFile("这其实是网页（HTML）文件，请用Excel或WPS打开后另存为xlsx再导入");
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new UnusableFile("这是“XML表格2003”文件，请用Excel或WPS打开后另存为xlsx再导入");
        }
        if (text.stripLeading().startsWith("<?xml") || text.stripLeading().startsWith("{\\rtf")) {
            throw new UnusableFile("这不是表格文件，请提供xlsx、xls或csv文件");
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
