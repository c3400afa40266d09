package org.tongban.widgets.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;

/** Adds up values of a column exactly. */
final class Sums {
    private @Nullable Money money;
    private @Nullable BigDecimal number;

    void add(@Nullable Object value) {
        if (value instanceof Money m) {
            money = money == null ? m : money.plus(m);
        } else if (value instanceof BigDecimal n) {
            number = number == null ? n : number.add(n);
        } else if (value instanceof Number n) {
            BigDecimal whole = BigDecimal.valueOf(n.longValue());
            number = number == null ? whole : number.add(whole);
        } else if (value instanceof Boolean yes && yes) {
            number = number == null ? BigDecimal.ONE : number.add(BigDecimal.ONE);
        }
    }

    /** Money, a number, or null if there was nothing to add. */
    @Nullable Object total() {
        return money != null ? money : number;
    }
}
