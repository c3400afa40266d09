package org.tongban.window;

import java.math.BigDecimal;

/**
 * How long one case takes at the window.
 *
 * @param minutes above 0
 * @param origin  how much trust it deserves
 * @param source  the file, document or person that it comes from
 */
public record HandlingMinutes(BigDecimal minutes, Origin origin, String source) {

    /** Where handling minutes come from, the most trusted first. */
    public enum Origin {
        /** From tickets. */
        MEASURED("实测"),
        /** Stated by the department. */
        GIVEN("给定"),
        /** Nobody knows better. */
        ASSUMED("估计");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    public HandlingMinutes {
        if (minutes.signum() <= 0) {
            throw new IllegalArgumentException(minutes + " minutes");
        }
        minutes = minutes.stripTrailingZeros();
    }

    @Override
    public String toString() {
        return minutes.toPlainString() + "分钟（" + origin + "）";
    }
}
