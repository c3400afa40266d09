package org.tongban.window.queue;

/**
 * Why a formula does not say what will happen, so that the simulation is asked instead.
 *
 * @param slot     the half hour from opening, counted from 0; -1 if it concerns the whole day
 * @param sentence what does not hold, Chinese with English beside
 */
public record Doubt(Kind kind, int slot, String sentence) {

    /** What does not hold. */
    public enum Kind {
        /** More work comes than the windows can do: the line grows as long as that lasts (队列不稳定). */
        UNSTABLE,
        /** So few come that an average over them says nothing of one day. */
        FEW,
        /** Arrivals differ much from one half hour to the next. */
        CHANGING,
        /** What one half hour leaves in line is not gone in the next. */
        NOT_SETTLED,
        /** Handling times are not exponential. */
        HANDLING,
        /** Windows differ, pause, open by the tide, or somebody goes before others. */
        UNEQUAL
    }
}
