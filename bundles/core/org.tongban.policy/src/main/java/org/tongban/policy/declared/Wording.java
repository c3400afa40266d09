package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How figures are worded. */
final class Wording {

    private Wording() {
    }

    /** Without needless zeros and never with an exponent. */
    static String plain(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    static String listed(Collection<?> names) {
        return String.join("、", names.stream().map(String::valueOf).toList());
    }

    static String listedInEnglish(Collection<?> names) {
        return String.join(", ", names.stream().map(String::valueOf).toList());
    }

    /** {@code 3+4+4}. */
    static String summed(List<BigDecimal> parts) {
        return String.join("+", parts.stream().map(Wording::plain).toList());
    }

    /** With a capital at its beginning. */
    static String begun(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
