package org.tongban.report.chart;

import org.tongban.plan.state.ClauseState;

/** Colours and sizes of the charts, on white paper. */
public final class Ink {
    static final int TEXT = 0x262626;
    static final int MUTED = 0x6B6B6B;
    static final int RULE = 0xD0D0D0;
    static final int BEFORE = 0xA9B4C0;
    static final int NOW = 0x1F5A92;
    static final int TARGET = 0xB3261E;
    static final double SIZE = 9;
    static final double SMALL = 8;

    private Ink() {
    }

    static int of(ClauseState state) {
        return switch (state) {
            case DONE -> 0x2E7D4F;
            case PARTLY -> 0xE3A72F;
            case NOT_DONE -> 0xB3261E;
            case NOT_APPLICABLE -> 0xD5D9DE;
            case UNCLEAR -> 0x8FA3B5;
        };
    }

    /** Letters that can be read on it. */
    static int on(ClauseState state) {
        return state == ClauseState.NOT_APPLICABLE || state == ClauseState.PARTLY ? TEXT : 0xFFFFFF;
    }

    static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }
}
