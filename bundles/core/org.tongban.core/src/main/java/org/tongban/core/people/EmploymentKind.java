package org.tongban.core.people;

import java.util.Arrays;
import java.util.Optional;

/** How a clerk is employed (人员性质). */
public enum EmploymentKind {
    ESTABLISHED("在编"),
    CONTRACT("合同制"),
    DISPATCHED("劳务派遣"),
    PURCHASED_SERVICE("政府购买服务"),
    SECONDED("派驻"),
    VILLAGE_AGENT("村代办员"),
    OTHER("其他");

    private final String label;

    EmploymentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind whose Chinese name this is. */
    public static Optional<EmploymentKind> named(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    @Override
    public String toString() {
        return label;
    }
}
