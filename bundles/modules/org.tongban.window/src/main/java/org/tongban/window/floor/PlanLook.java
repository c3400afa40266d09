package org.tongban.window.floor;

import java.util.List;

/**
 * The colours of a drawing, 0xRRGGBB.
 *
 * @param paper     around the room
 * @param ground    the room's floor
 * @param grid      fine lines
 * @param wall      walls
 * @param ink       letters and strong lines
 * @param quiet     letters and lines of less weight
 * @param furniture grounds of seats and desks
 * @param zones     the zones' colours, used in turn
 * @param counter   the windows' counters while no load is shown
 * @param idle      the windows' counters of least load
 * @param middle    of half the greatest load
 * @param busy      of the greatest load
 * @param tint      how strongly a zone's colour covers the floor, 0 … 1
 */
public record PlanLook(int paper, int ground, int grid, int wall, int ink, int quiet, int furniture, List<Integer> zones, int counter, int idle, int middle, int busy,
        double tint) {

    /** For white paper: print and export. */
    public static final PlanLook PAPER = new PlanLook(0xFFFFFF, 0xFCFCFB, 0xE6E9ED, 0x3B4652, 0x1F2933, 0x66727F, 0xEDEFF2,
            List.of(0x2F6FB5, 0xC98A2B, 0x2C8C6A, 0xA8476B, 0x6A5ACD, 0x7A8B2C, 0x2E9BC4, 0x8A6D4F), 0xFFFFFF, 0xFFF2B8, 0xF79A4B, 0xC22A2A, 0.13);

    public PlanLook {
        zones = List.copyOf(zones);
    }

    /** The colour of a load. @param share of the greatest, 0 … 1 */
    public int heat(double share) {
        double at = Math.max(0, Math.min(1, share));
        return at < 0.5 ? mix(idle, middle, at * 2) : mix(middle, busy, at * 2 - 1);
    }

    /** A colour on the way from one to the other. */
    public static int mix(int from, int to, double share) {
        return mix(from >> 16 & 0xFF, to >> 16 & 0xFF, share, 16) | mix(from >> 8 & 0xFF, to >> 8 & 0xFF, share, 8) | mix(from & 0xFF, to & 0xFF, share, 0);
    }

    private static int mix(int from, int to, double share, int shift) {
        return (int) Math.round(from + (to - from) * share) << shift;
    }

    /** Dark or white letters, whichever can be read on the ground. */
    public static int on(int ground) {
        return 0.299 * (ground >> 16 & 0xFF) + 0.587 * (ground >> 8 & 0xFF) + 0.114 * (ground & 0xFF) > 140 ? 0x1F2933 : 0xFFFFFF;
    }
}
