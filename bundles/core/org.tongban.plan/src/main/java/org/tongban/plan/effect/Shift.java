package org.tongban.plan.effect;

import java.util.Optional;
import org.tongban.core.money.Money;

/** One thing that comes out otherwise. At least one of the two is there. */
public record Shift(Optional<Measured> before, Optional<Measured> after) {

    private static final String NOTHING = "—";

    public Subject subject() {
        return after.or(() -> before).orElseThrow().subject();
    }

    public String was() {
        return before.map(Measured::shown).orElse(NOTHING);
    }

    public String is() {
        return after.map(Measured::shown).orElse(NOTHING);
    }

    /** By how much, of money; zero of anything else. */
    public Money amount() {
        return money(after).minus(money(before));
    }

    private static Money money(Optional<Measured> measured) {
        return measured.flatMap(Measured::amount).orElse(Money.ZERO);
    }

    @Override
    public String toString() {
        return "Shift of " + subject();
    }
}
