package org.tongban.widgets.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From the smallest to the largest number among the heat columns of a table. */
final class HeatRange<R> {
    private final TableModel<R> model;
    private double low;
    private double high;
    private int known = -1;

    HeatRange(TableModel<R> model) {
        this.model = model;
    }

    /** Where the value lies, 0 … 1; null without a value. */
    @Nullable Double share(@Nullable Object value) {
        Double number = number(value);
        if (number == null) {
            return null;
        }
        measure();
        return high > low ? (number - low) / (high - low) : 0.5;
    }

    private void measure() {
        if (known == model.version()) {
            return;
        }
        known = model.version();
        low = Double.MAX_VALUE;
        high = -Double.MAX_VALUE;
        for (Column<R> column : model.columns()) {
            if (column.heat) {
                for (Object value : model.values(column)) {
                    Double number = number(value);
                    if (number != null) {
                        low = Math.min(low, number);
                        high = Math.max(high, number);
                    }
                }
            }
        }
    }

    private static @Nullable Double number(@Nullable Object value) {
        Comparable<?> comparable = Kind.NUMBER.comparable(value);
        return comparable instanceof BigDecimal number ? number.doubleValue() : null;
    }
}
