package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan.Entered;

/**
 * A site's desk.
 *
 * @param upwards the site and its ancestors, nearest first
 */
record SiteDesk(Standing standing, List<SiteId> upwards, Clauses clauses) implements Desk {

    /** Of two choices from one day the later made counts. */
    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        return standing.choices().stream().filter(chosen -> chosen.key().equals(key) && !chosen.from().isAfter(day))
                .reduce((older, newer) -> newer.from().isBefore(older.from()) ? older : newer)
                .map(chosen -> new Choice(chosen.letter(), chosen.from(), chosen.reason(), chosen.by()));
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return upwards.stream().map(Optional::of).flatMap(site -> entered(key, day, site).stream()).findFirst()
                .or(() -> entered(key, day, Optional.empty()))
                .map(entered -> new LocalValue(entered.value(), entered.from(), entered.document(), entered.reason(), entered.by()));
    }

    private Optional<Entered> entered(String key, LocalDate day, Optional<SiteId> site) {
        return standing.entries().stream().filter(entered -> entered.key().equals(key) && entered.site().equals(site) && !entered.from().isAfter(day))
                .reduce((older, newer) -> newer.from().isBefore(older.from()) ? older : newer);
    }

    @Override
    public String quote(Citation citation) {
        return clauses.find(citation).map(Clause::quote).orElse("");
    }
}
