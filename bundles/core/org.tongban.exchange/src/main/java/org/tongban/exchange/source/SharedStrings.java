package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Progress;

/** The texts that the cells of a workbook share, kept as bytes: a million of them need a few dozen megabytes. */
final class SharedStrings {

    private static final int CHUNK = 1 << 20;
    private static final long MAX_BYTES = 768L << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] ends = new long[1024];
    private int count;
    private long length;

    static SharedStrings read(@Nullable InputStream in, Progress progress) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (in == null) {
            return strings;
        }
        try (Xml xml = new Xml(in)) {
            StringBuilder text = new StringBuilder();
            while (xml.next()) {
                if (xml.starts("si")) {
                    text.setLength(0);
                    item(xml, text);
                    strings.add(text.toString());
                    if (strings.count % 20_000 == 0) {
                        progress.at("读取", strings.count, -1);
                    }
                }
            }
        }
        return strings;
    }

    /** The text of an item: its runs joined, without the readings of its characters. */
    static void item(Xml xml, StringBuilder text) throws IOException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.starts("t")) {
                xml.text(text);
            } else if (xml.starts("rPh")) {
                xml.text(new StringBuilder());
            } else if (xml.ends("si") || xml.ends("is")) {
                depth--;
            }
        }
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw new UnusableFile("工作簿已损坏（缺少第" + index + "条文本），请用Excel或WPS修复另存后重新导入");
        }
        long begin = index == 0 ? 0 : ends[index - 1];
        int size = (int) (ends[index] - begin);
        byte[] bytes = new byte[size];
        for (int copied = 0; copied < size;) {
            int offset = (int) ((begin + copied) % CHUNK);
            int part = Math.min(size - copied, CHUNK - offset);
            System.arraycopy(chunks.get((int) ((begin + copied) / CHUNK)), offset, bytes, copied, part);
            copied += part;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (length + bytes.length > MAX_BYTES) {
            throw new UnusableFile("工作簿里的文字太多，请另存为csv后导入");
        }
        for (int copied = 0; copied < bytes.length;) {
            int offset = (int) (length % CHUNK);
            if (offset == 0) {
                chunks.add(new byte[CHUNK]);
            }
            int part = Math.min(bytes.length - copied, CHUNK - offset);
            System.arraycopy(bytes, copied, chunks.get(chunks.size() - 1), offset, part);
            copied += part;
            length += part;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }
}
