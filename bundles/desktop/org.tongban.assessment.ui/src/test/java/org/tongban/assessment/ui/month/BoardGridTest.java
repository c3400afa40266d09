package org.tongban.assessment.ui.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.TestOffice;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

class BoardGridTest {

    private static final BoardGrid.Measures MEASURES = new BoardGrid.Measures(100, 40, 5, 30);

    private static Zone zone(String grade, int cards) {
        Optional<Grade> given = Optional.of(new Grade(grade));
        return new Zone(Zone.Kind.GRADE, given, IntStream.rangeClosed(1, cards).mapToObj(number -> new BoardRow(number,
                new ClerkMonth(new PersonId(number), "某", Optional.empty(), TestOffice.MARCH, Optional.empty(), MonthState.NORMAL, given, true, false), "", given, Optional.empty())).toList());
    }

    @Test
    void hasNothingToShowWithoutZones() {
        assertTrue(new BoardGrid(List.of(), 0, MEASURES).columns().isEmpty());
        assertEquals(-1, new BoardGrid(List.of(), 0, MEASURES).columnAt(5));
    }

    @Test
    void givesBreadthToTheZonesWithMostCards() {
        BoardGrid grid = new BoardGrid(List.of(zone("好", 20), zone("一般", 80), zone("差", 1)), 530, MEASURES);
        assertEquals("1 3 1", grid.columns().stream().map(column -> Integer.toString(column.columns())).collect(Collectors.joining(" ")));
        assertTrue(grid.columns().get(2).x() + grid.columns().get(2).width() <= 530);
    }

    @Test
    void findsEveryCardWhereItStands() {
        BoardGrid grid = new BoardGrid(List.of(zone("好", 7), zone("一般", 30)), 640, MEASURES);
        for (int column = 0; column < 2; column++) {
            for (int place = 0; place < grid.columns().get(column).zone().rows().size(); place++) {
                BoardGrid.Card card = grid.card(column, place);
                int scrolled = Math.max(0, card.y() - 60);
                assertEquals(Optional.of(card), grid.cardAt(card.x() + 1, card.y() + 1 - scrolled, scrolled));
                assertEquals(column, grid.columnAt(card.x()));
            }
        }
        assertEquals(Optional.empty(), grid.cardAt(10, 10, 0));
    }

    @Test
    void scrollsAsFarAsThereAreCards() {
        BoardGrid grid = new BoardGrid(List.of(zone("好", 10)), 110, MEASURES);
        assertEquals(10 * 45 + 5 - 170, grid.scrollable(0, 200));
        assertEquals(0, grid.scrollable(0, 2000));
    }
}
