package org.tongban.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.Audit.Seal;
import org.tongban.plan.Audit.Verdict;

/** The list as a file for the auditor, checked without the database. */
class AuditFileTest {

    @TempDir
    Path folder;

    /** As the list seals them; the first and the fifth have texts that a careless file would break on. */
    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        String previous = "";
        List<String> details = List.of("他说\"好\"，又说,不好", "工资 2025-01", "rows", "", "a\",\"b");
        for (int i = 0; i < details.size(); i++) {
            Entry open = new Entry(i + 1L, Instant.ofEpochMilli(1_750_000_000_000L + 1234L * i), "王主任", "lock", details.get(i), Digest.of("before" + i), Digest.of("after" + i),
                    new Seal(AuditChain.form(), previous, ""));
            String own = AuditChain.seal(open, previous);
            entries.add(new Entry(open.number(), open.at(), open.by(), open.action(), open.detail(), open.before(), open.after(), new Seal(AuditChain.form(), previous, own)));
            previous = own;
        }
        return entries;
    }

    private Verdict verdict(byte[] bytes) throws IOException {
        return AuditFile.verify(Files.write(folder.resolve("audit.csv"), bytes), Watch.silent());
    }

    private Verdict verdict(String text) throws IOException {
        return verdict(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileAsWrittenIsIntact() throws IOException {
        assertEquals(new Verdict(5, OptionalLong.empty(), ""), verdict(AuditFile.text(entries())));
        assertEquals(new Verdict(0, OptionalLong.empty(), ""), verdict(AuditFile.text(List.of())));
    }

    @Test
    void everyOtherByteThanTheWrittenOneIsFound() throws IOException {
        byte[] written = AuditFile.text(entries()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20250615);
        for (int at = 0; at < written.length; at++) {
            byte[] changed = written.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            int place = at;
            assertTrue(isFound(changed), () -> "byte " + place);
        }
    }

    /** Found as a broken entry, or not taken for an audit list at all. */
    private boolean isFound(byte[] changed) throws IOException {
        try {
            return !verdict(changed).intact();
        } catch (IllegalArgumentException e) {
            return e.getMessage().contains("audit export");
        }
    }

    @Test
    void aChangedEntryIsNamed() throws IOException {
        assertEquals(OptionalLong.of(2), verdict(AuditFile.text(entries()).replace("工资 2025-01", "工资 2025-02")).firstBroken());
        assertEquals(OptionalLong.of(3), verdict(AuditFile.text(entries()).replace("\"rows\"", "rows")).firstBroken());
    }

    @Test
    void linesTakenOutMovedAndDoubledAreFoundAtTheirPlace() throws IOException {
        List<String> lines = new ArrayList<>(AuditFile.text(entries()).lines().toList());
        for (int entry = 1; entry <= 5; entry++) {
            List<String> less = new ArrayList<>(lines);
            less.remove(entry);
            assertEquals(OptionalLong.of(entry), verdict(join(less)).firstBroken(), "without " + entry);
            List<String> more = new ArrayList<>(lines);
            more.add(entry, lines.get(entry));
            assertFalse(verdict(join(more)).intact(), "twice " + entry);
        }
        List<String> moved = new ArrayList<>(lines);
        moved.set(2, lines.get(3));
        moved.set(3, lines.get(2));
        assertEquals(OptionalLong.of(2), verdict(join(moved)).firstBroken());
        assertFalse(verdict(join(lines.subList(0, lines.size() - 1))).intact());
        assertFalse(verdict(join(lines) + "\"6\"\r\n").intact());
    }

    private static String join(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    @Test
    void anotherFileIsRefusedWithASentence() {
        String sentence = assertThrows(IllegalArgumentException.class, () -> verdict("a,b\r\n1,2\r\n")).getMessage();
        assertTrue(sentence.contains("不是 audit export 写出的 csv"), sentence);
    }
}
