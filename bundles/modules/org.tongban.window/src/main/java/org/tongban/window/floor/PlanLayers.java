package org.tongban.window.floor;

import java.util.Map;

/**
 * What of a plan is drawn.
 *
 * @param hasGrid      metres as lines
 * @param hasBackdrop  the scanned plan
 * @param hasZones     functional zones
 * @param hasFurniture seats, desks, devices
 * @param hasLabels    words
 * @param loads        load by window number as a share of the greatest, 0 … 1; empty for no colours
 * @param notes        a second line by zone name, such as its cases; empty for none
 */
public record PlanLayers(boolean hasGrid, boolean hasBackdrop, boolean hasZones, boolean hasFurniture, boolean hasLabels, Map<String, Double> loads,
        Map<String, String> notes) {

    /** Everything but loads. */
    public static final PlanLayers ALL = new PlanLayers(true, true, true, true, true, Map.of(), Map.of());

    public PlanLayers {
        loads = Map.copyOf(loads);
        notes = Map.copyOf(notes);
    }
}
