package org.tongban.itests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;

/** As much of a Linux library (ELF, 64 bits, little endian) as tells for which processor it is and what of libc it needs. */
final class Elf {
    private static final int MAGIC = 0x464c457f;
    private static final int NEEDED_VERSIONS = 0x6ffffffe;
    private final ByteBuffer file;

    private Elf(ByteBuffer file) {
        this.file = file;
    }

    /** Empty for anything else, such as a library of 32 bits. */
    static Optional<Elf> read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean is64 = bytes.length > 64 && file.getInt(0) == MAGIC && bytes[4] == 2 && bytes[5] == 1;
        return is64 ? Optional.of(new Elf(file)) : Optional.empty();
    }

    /** The Linux name of the processor; empty for one that we do not ship for. */
    String processor() {
        return switch (file.getShort(18)) {
            case 62 -> "x86_64";
            case 183 -> "aarch64";
            default -> "";
        };
    }

    /** The versions of symbols needed, such as {@code GLIBC_2.17}. */
    TreeSet<String> needs() {
        TreeSet<String> needs = new TreeSet<>();
        int sections = (int) file.getLong(40);
        int size = file.getShort(58);
        for (int i = 0; i < file.getShort(60); i++) {
            int section = sections + i * size;
            if (file.getInt(section + 4) == NEEDED_VERSIONS) {
                int names = (int) file.getLong(sections + file.getInt(section + 40) * size + 24);
                collect((int) file.getLong(section + 24), file.getInt(section + 44), names, needs);
            }
        }
        return needs;
    }

    /** A chain of libraries, each with a chain of versions. */
    private void collect(int first, int libraries, int names, TreeSet<String> needs) {
        int library = first;
        for (int i = 0; i < libraries; i++) {
            int version = library + file.getInt(library + 8);
            for (int j = 0; j < file.getShort(library + 2); j++) {
                needs.add(text(names + file.getInt(version + 8)));
                version += file.getInt(version + 12);
            }
            library += file.getInt(library + 12);
        }
    }

    private String text(int begin) {
        int end = begin;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), begin, end - begin, StandardCharsets.US_ASCII);
    }
}
