package org.tongban.plan.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;

class FrozenTextTest {

    private static final SiteId SITE = new SiteId("321302001");
    private static final FilingSubject MARCH = FilingSubject.of(YearMonth.of(2025, 3));

    @Test
    void hasTheDigestThatAnyProgramWorksOut() {
        FrozenText text = FrozenText.of("monthly-results", SITE, MARCH, new FilingContents(List.of("编号", "等次"), List.of(List.of("1", "好"))));
        assertEquals(List.of("tongban-filing 1", "monthly-results", "321302001", "2025-03", "编号\t等次", "1\t好"), text.lines());
        // printf 'tongban-filing 1\nmonthly-results\n321302001\n2025-03\n编号\t等次\n1\t好\n' | sha256sum
        assertEquals("f4199bcdcddaca818df43c9c34dd1e9428e93c91dcb5bc3df0ec9f09ee37422b", text.digest());
        assertTrue(text.isOf("monthly-results", SITE, MARCH));
        assertFalse(text.isOf("monthly-results", SITE, FilingSubject.of(YearMonth.of(2025, 4))));
    }

    /** Whatever stands in the cells comes back, and two different tables never have the same digest. */
    @Test
    void bringsBackEveryTableAndTellsTablesApart() {
        Random random = new Random(11);
        Set<FilingContents> tables = new HashSet<>();
        Set<String> digests = new HashSet<>();
        for (int round = 0; round < 400; round++) {
            int width = 1 + random.nextInt(4);
            List<List<String>> rows = new ArrayList<>();
            for (int row = random.nextInt(4); row > 0; row--) {
                rows.add(cells(width, random));
            }
            FilingContents contents = new FilingContents(cells(width, random), rows);
            FrozenText text = FrozenText.of("k", SITE, MARCH, contents);
            assertEquals(Optional.of(contents), text.contents());
            assertTrue(text.lines().stream().noneMatch(line -> line.contains("\n") || line.contains("\r")));
            tables.add(contents);
            digests.add(text.digest());
        }
        assertEquals(tables.size(), digests.size());
    }

    private static List<String> cells(int width, Random random) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            StringBuilder cell = new StringBuilder();
            for (int signs = random.nextInt(4); signs > 0; signs--) {
                cell.append("好\t\n\r\\tn 1".charAt(random.nextInt(9)));
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    @Test
    void changesWithEveryByteAndWithTheOrder() {
        FilingContents contents = new FilingContents(List.of("a"), List.of(List.of("1"), List.of("2")));
        String digest = FrozenText.of("k", SITE, MARCH, contents).digest();
        assertNotEquals(digest, FrozenText.of("k", SITE, MARCH, new FilingContents(List.of("a"), List.of(List.of("2"), List.of("1")))).digest());
        assertNotEquals(digest, FrozenText.of("k", new SiteId("321302002"), MARCH, contents).digest());
        assertNotEquals(digest, FrozenText.of("k2", SITE, MARCH, contents).digest());
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        String message = assertThrows(IllegalArgumentException.class, () -> new FilingContents(List.of("a", "b"), List.of(List.of("1", "2"), List.of("1")))).getMessage();
        assertTrue(message.contains("第 2 行有 1 格，应为 2 格"), message);
        assertThrows(IllegalArgumentException.class, () -> new FilingContents(List.of(), List.of()));
    }

    @Test
    void readsSubjectsBack() {
        for (FilingSubject subject : List.of(MARCH, FilingSubject.of(LocalDate.parse("2025-04-01")), FilingSubject.once(),
                new FilingSubject(Optional.empty(), Optional.of(LocalDate.parse("2025-04-01")), "一楼大厅 东区"), new FilingSubject(Optional.empty(), Optional.empty(), "组长"))) {
            assertEquals(subject, FilingSubject.parse(subject.toString()));
        }
        assertThrows(IllegalArgumentException.class, () -> new FilingSubject(Optional.empty(), Optional.empty(), "一\n二"));
    }
}
