package org.tongban.exchange.source;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook in its zip container, none of which may grow beyond reason when unpacked. */
final class Zip implements Closeable {

    private static final int MAX_ENTRIES = 20_000;
    /** Sheets of a million rows come to some hundred megabytes; bombs to many times their packed size. */
    private static final long MAX_PART = 4L << 30;
    private static final long ALWAYS_FINE = 64L << 20;
    private static final long MAX_RATIO = 300;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Zip(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnusableFile("工作簿已损坏，无法打开，请用Excel或WPS修复另存后重新导入", e);
        }
        try {
            if (zip.size() > MAX_ENTRIES) {
                throw bomb();
            }
            zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    boolean hasAnyUnder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The unpacked bytes of a part, or null if there is none. */
    @Nullable InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        try {
            return new Bounded(zip.getInputStream(entry), Math.min(MAX_PART, Math.max(ALWAYS_FINE, entry.getCompressedSize() * MAX_RATIO)));
        } catch (ZipException e) {
            throw new UnusableFile("工作簿已损坏，无法读出其中的内容，请用Excel或WPS修复另存后重新导入", e);
        }
    }

    /** Parts are named with or without a leading slash, and some programs differ in case. */
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static UnusableFile bomb() {
        return new UnusableFile("工作簿解压后大得不合常理，疑为恶意文件，未读取；如确需导入，请另存为csv");
    }

    /** Ends with a refusal, not with a full memory. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, offset, length);
            } catch (ZipException | java.io.EOFException e) {
                throw new UnusableFile("工作簿已损坏，内容不完整，请用Excel或WPS修复另存后重新导入", e);
            }
            left -= Math.max(0, read);
            if (left < 0) {
                throw bomb();
            }
            return read;
        }
    }
}
