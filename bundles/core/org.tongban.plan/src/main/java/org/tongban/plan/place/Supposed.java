package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongban.plan.Plan.Chosen;
import org.tongban.plan.Plan.Entered;

/** A decision that nobody has made. */
sealed interface Supposed {

    String key();

    LocalDate from();

    /** The same from another day on. */
    Supposed from(LocalDate other);

    /** What would stand with it: of two decisions from one day the later made counts, so it goes last. */
    Standing on(Standing standing);

    /** A reading chosen. */
    record Choice(String key, String letter, LocalDate from) implements Supposed {
        @Override
        public Supposed from(LocalDate other) {
            return new Choice(key, letter, other);
        }

        @Override
        public Standing on(Standing standing) {
            return new Standing(standing.sites(), standing.bindings(), more(standing.choices(), new Chosen(key, letter, from, "试算", "")), standing.entries());
        }
    }

    /** A value entered; its reason, document and name say that it is tried only. */
    record Value(Entered entered) implements Supposed {
        @Override
        public String key() {
            return entered.key();
        }

        @Override
        public LocalDate from() {
            return entered.from();
        }

        @Override
        public Supposed from(LocalDate other) {
            return new Value(new Entered(entered.key(), entered.site(), entered.value(), other, entered.reason(), entered.document(), entered.by()));
        }

        @Override
        public Standing on(Standing standing) {
            return new Standing(standing.sites(), standing.bindings(), standing.choices(), more(standing.entries(), entered));
        }
    }

    private static <T> List<T> more(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
