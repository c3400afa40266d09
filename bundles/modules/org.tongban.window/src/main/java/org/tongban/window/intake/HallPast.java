package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tongban.core.id.SiteId;
import org.tongban.window.Hall;

/**
 * The records of one hall while a file is taken in. A change from a day on holds in later records, too, as far as they say
 * of this one thing what was said before: so the order of the rows does not matter.
 */
final class HallPast {

    private final SiteId hall;
    private final List<Hall> stored;
    private final NavigableMap<LocalDate, Hall> now = new TreeMap<>();

    /** @param stored the hall's records before the import, in order of their days */
    HallPast(SiteId hall, List<Hall> stored) {
        this.hall = hall;
        this.stored = List.copyOf(stored);
        stored.forEach(record -> now.put(record.from(), record));
    }

    /** The first day of the record that spoke for a day before the import; empty if there was no record at all. */
    Optional<LocalDate> begunBy(LocalDate day) {
        return stored.stream().map(Hall::from).filter(from -> !from.isAfter(day)).reduce((earlier, later) -> later).or(() -> stored.stream().map(Hall::from).findFirst());
    }

    /** What is said from the day on. */
    Hall on(LocalDate day) {
        return Optional.ofNullable(now.floorEntry(day)).map(entry -> entry.getValue()).orElseGet(() -> Hall.unknown(hall, day));
    }

    /** Changes one thing from a day on; nothing if it is so already. */
    <T> List<Step> change(LocalDate day, Function<Hall, T> thing, UnaryOperator<Hall> change) {
        T before = thing.apply(on(day));
        Hall begins = change.apply(from(on(day), day));
        if (thing.apply(begins).equals(before)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Optional.ofNullable(now.put(day, begins)), begins));
        for (Hall later : List.copyOf(now.tailMap(day, false).values())) {
            if (!thing.apply(later).equals(before)) {
                break;
            }
            Hall after = change.apply(later);
            now.put(later.from(), after);
            steps.add(new Step(Optional.of(later), after));
        }
        return steps;
    }

    private static Hall from(Hall hall, LocalDate day) {
        return new Hall(hall.site(), day, hall.floors(), hall.opens(), hall.closes(), hall.townClass(), hall.mechanisms(), hall.inspected());
    }

    /** A record to store, and the one that it replaces. */
    record Step(Optional<Hall> before, Hall after) {
    }
}
