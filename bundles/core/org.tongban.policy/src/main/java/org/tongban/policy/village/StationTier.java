package org.tongban.policy.village;

import java.util.Arrays;
import java.util.Optional;

/** The tier of a village station (梯队), lowest first. */
public enum StationTier {

    SIMPLE("简易型"),
    STANDARD("标准型"),
    DEMONSTRATION("示范型");

    private final String label;

    StationTier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The tier of this Chinese name, with or without the final 型. */
    public static Optional<StationTier> named(String name) {
        String text = name.strip();
        return Arrays.stream(values()).filter(tier -> tier.label.equals(text) || tier.label.equals(text + "型")).findFirst();
    }

    @Override
    public String toString() {
        return label;
    }
}
