package org.tongban.console.window;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers that may be unknown: null for programs, a dash for people; never zero. */
final class Numbers {

    private Numbers() {
    }

    static @Nullable Object tree(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static @Nullable Object tree(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    static @Nullable Object tree(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros() : null;
    }

    static @Nullable Object tree(Optional<BigDecimal> value) {
        return value.map(Numbers::tidy).orElse(null);
    }

    /** Whole numbers as such, others without zeros at the end. */
    private static Object tidy(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() < 18 ? (Object) plain.longValueExact() : plain;
    }

    static String text(@Nullable Object value) {
        return value == null ? "—" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static String text(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) : "—";
    }

    /** What a check answers: a number where it is one. */
    static @Nullable Object word(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? tidy(new BigDecimal(text)) : text;
    }
}
