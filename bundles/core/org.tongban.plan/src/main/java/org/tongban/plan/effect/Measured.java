package org.tongban.plan.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;

/**
 * One thing that a module worked out.
 *
 * @param topic    what
 * @param subject  of whom or what
 * @param shown    the result as the user reads it, such as 21 人, 不达标（7 / 8） or 510.00; results are the same if this is
 * @param amount   the amount, of money
 * @param workings how it came about, made when somebody asks; reads nothing of the store
 */
public record Measured(Topic topic, Subject subject, String shown, Optional<Money> amount, Supplier<List<Working>> workings) {

    /** Of money. */
    public static Measured of(Topic topic, Subject subject, Money amount, Supplier<List<Working>> workings) {
        return new Measured(topic, subject, amount.toString(), Optional.of(amount), workings);
    }

    /** Of anything else. */
    public static Measured of(Topic topic, Subject subject, String shown, Supplier<List<Working>> workings) {
        return new Measured(topic, subject, shown, Optional.empty(), workings);
    }

    /** Without the subject's name and the result. */
    @Override
    public String toString() {
        return topic.code() + " of " + subject;
    }
}
