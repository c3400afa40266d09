package org.tongban.plan.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.plan.filing.FilingDifference.Kind;

class FilingDifferenceTest {

    private static final List<String> COLUMNS = List.of("编号", "等次");

    @Test
    void matchesRowsByTheirFirstCell() {
        FilingContents before = new FilingContents(COLUMNS, List.of(List.of("1", "好"), List.of("2", "一般"), List.of("3", "差")));
        FilingContents after = new FilingContents(COLUMNS, List.of(List.of("2", "差"), List.of("1", "好"), List.of("4", "好")));
        FilingDifference difference = FilingDifference.of(Optional.of(before), after);
        assertEquals(List.of(Kind.CHANGED, Kind.SAME, Kind.ADDED, Kind.REMOVED), difference.rows().stream().map(FilingDifference.Row::kind).toList());
        assertEquals(3, difference.changes());
        assertTrue(difference.rows().get(0).isChanged(1));
        assertFalse(difference.rows().get(0).isChanged(0));
        assertEquals(List.of("2", "一般"), difference.rows().get(0).before());
    }

    @Test
    void matchesRowsByPlaceWhereTheFirstCellNamesNone() {
        FilingContents before = new FilingContents(COLUMNS, List.of(List.of("甲", "1"), List.of("甲", "2")));
        FilingContents after = new FilingContents(COLUMNS, List.of(List.of("甲", "1"), List.of("甲", "3")));
        assertEquals(List.of(Kind.SAME, Kind.CHANGED), FilingDifference.of(Optional.of(before), after).rows().stream().map(FilingDifference.Row::kind).toList());
    }

    @Test
    void findsNothingInAFirstVersion() {
        assertEquals(0, FilingDifference.of(Optional.empty(), new FilingContents(COLUMNS, List.of(List.of("1", "好")))).changes());
    }
}
