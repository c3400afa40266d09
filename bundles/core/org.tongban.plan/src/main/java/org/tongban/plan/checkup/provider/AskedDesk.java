package org.tongban.plan.checkup.provider;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;

/** A desk that notes which readings it is asked for, and answers some of them otherwise than the place chose. */
final class AskedDesk implements Desk {

    private final Desk place;
    private final Map<String, String> instead;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param instead letters by the keys of readings */
    AskedDesk(Desk place, Map<String, String> instead) {
        this.place = place;
        this.instead = instead;
    }

    /** The keys of the readings that were asked for, in order. */
    Set<String> asked() {
        return asked;
    }

    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        asked.add(key);
        String letter = instead.get(key);
        return letter == null ? place.choice(key, day) : Optional.of(new Choice(letter, day, "体检试算", ""));
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return place.local(key, day);
    }

    @Override
    public String quote(Citation citation) {
        return place.quote(citation);
    }
}
