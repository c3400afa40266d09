package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the cards of the board stand: a broad column for each zone, as broad as it has cards, cards side by side in rows within it. */
final class BoardGrid {

    /** Measures of a card and what is around it, in pixels. */
    record Measures(int cardWidth, int cardHeight, int gap, int head) {
    }

    /**
     * A zone on the screen.
     *
     * @param columns how many cards stand side by side
     * @param height  of all its cards together, the head excluded
     */
    record Column(Zone zone, int x, int width, int columns, int height) {
    }

    /** A card, its place in the zone, and where it stands when the zone is not scrolled. */
    record Card(int column, int place, int x, int y, int width, int height) {
    }

    private final Measures measures;
    private final List<Column> columns = new ArrayList<>();

    BoardGrid(List<Zone> zones, int width, Measures measures) {
        this.measures = measures;
        if (zones.isEmpty()) {
            return;
        }
        int gap = measures.gap();
        int[] lanes = lanes(zones, Math.max(zones.size(), (width - gap) / (measures.cardWidth() + gap)));
        int all = 0;
        for (int lane : lanes) {
            all += lane;
        }
        int usable = Math.max(0, width - gap);
        int done = 0;
        for (int i = 0; i < zones.size(); i++) {
            int from = gap + usable * done / all;
            done += lanes[i];
            int until = gap + usable * done / all;
            int rows = (zones.get(i).rows().size() + lanes[i] - 1) / lanes[i];
            columns.add(new Column(zones.get(i), from, until - from - gap, lanes[i], rows * (measures.cardHeight() + gap) + gap));
        }
    }

    /** One lane for each zone; the others go one by one to the zone with the longest lanes. */
    private static int[] lanes(List<Zone> zones, int lanes) {
        int[] given = new int[zones.size()];
        Arrays.fill(given, 1);
        for (int left = lanes - zones.size(); left > 0; left--) {
            int longest = 0;
            for (int i = 1; i < given.length; i++) {
                if ((double) zones.get(i).rows().size() / given[i] > (double) zones.get(longest).rows().size() / given[longest]) {
                    longest = i;
                }
            }
            given[longest]++;
        }
        return given;
    }

    List<Column> columns() {
        return columns;
    }

    Measures measures() {
        return measures;
    }

    /** Where the card of a row stands. */
    Card card(int column, int place) {
        Column in = columns.get(column);
        int gap = measures.gap();
        int inner = in.width() - gap;
        int lane = place % in.columns();
        int from = in.x() + gap + inner * lane / in.columns();
        int until = in.x() + gap + inner * (lane + 1) / in.columns();
        return new Card(column, place, from, measures.head() + gap + place / in.columns() * (measures.cardHeight() + gap), until - from - gap, measures.cardHeight());
    }

    /** The column at a point across; -1 for none. */
    int columnAt(int x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x >= columns.get(i).x() && x < columns.get(i).x() + columns.get(i).width()) {
                return i;
            }
        }
        return -1;
    }

    /** The card at a point, of a zone scrolled up by so much. */
    Optional<Card> cardAt(int x, int y, int scrolled) {
        int column = columnAt(x);
        if (column < 0 || y < measures.head()) {
            return Optional.empty();
        }
        Column in = columns.get(column);
        int row = (y + scrolled - measures.head()) / (measures.cardHeight() + measures.gap());
        for (int lane = 0; lane < in.columns(); lane++) {
            int place = row * in.columns() + lane;
            if (row >= 0 && place < in.zone().rows().size()) {
                Card card = card(column, place);
                if (x >= card.x() && x < card.x() + card.width() && y + scrolled >= card.y() && y + scrolled < card.y() + card.height()) {
                    return Optional.of(card);
                }
            }
        }
        return Optional.empty();
    }

    /** How far a zone can be scrolled in a board so high. */
    int scrollable(int column, int boardHeight) {
        return Math.max(0, columns.get(column).height() - (boardHeight - measures.head()));
    }
}
