package org.tongban.village.ui.stations;

import java.util.OptionalInt;

/** Where the cards of the stations stand: side by side, as many as fit, each as broad as the others. */
final class CardGrid {

    private final int count;
    private final int lanes;
    private final int width;
    private final int height;
    private final int gap;

    CardGrid(int count, int wide, int least, int height, int gap) {
        this.count = count;
        this.height = height;
        this.gap = gap;
        lanes = Math.max(1, (wide - gap) / (least + gap));
        width = Math.max(1, (wide - gap) / lanes - gap);
    }

    int lanes() {
        return lanes;
    }

    int width() {
        return width;
    }

    int x(int place) {
        return gap + place % lanes * (width + gap);
    }

    int y(int place) {
        return gap + place / lanes * (height + gap);
    }

    /** Of all cards together. */
    int total() {
        return (count + lanes - 1) / lanes * (height + gap) + gap;
    }

    /** The card at a point of the whole. */
    OptionalInt at(int x, int y) {
        int lane = (x - gap) / (width + gap);
        int place = (y - gap) / (height + gap) * lanes + lane;
        boolean inside = x >= gap && y >= gap && lane < lanes && place < count && (x - gap) % (width + gap) < width && (y - gap) % (height + gap) < height;
        return inside ? OptionalInt.of(place) : OptionalInt.empty();
    }
}
