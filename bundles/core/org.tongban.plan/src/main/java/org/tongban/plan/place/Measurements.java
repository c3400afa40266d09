package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Shift;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.policy.PolicyBook;

/** Compares what modules measure by what stands with what they measure by a supposed decision. What stands is measured once, whatever is supposed. */
final class Measurements {

    private final List<ReadingEffect> modules;
    private final Standing standing;
    private final Function<Standing, PolicyBook> books;
    private final Watch watch;
    private final Map<List<Object>, Baseline> baselines = new HashMap<>();

    private record Baseline(AskedBook book, List<Measured> measured) {
    }

    private record Key(Topic topic, Subject subject) {
    }

    /** @param books the book of what stands */
    Measurements(List<ReadingEffect> modules, Standing standing, Function<Standing, PolicyBook> books, Watch watch) {
        this.modules = modules;
        this.standing = standing;
        this.books = books;
        this.watch = watch;
    }

    /** What the decision would change, module by module: of the records to come, then of closed periods. */
    List<Effect> of(Supposed what) {
        List<Effect> effects = new ArrayList<>();
        for (ReadingEffect module : modules) {
            LocalDate reference = module.reference(what.from());
            boolean asIf = reference.isBefore(what.from()) && !sameMonth(reference, what.from());
            effects.addAll(compare(module, asIf ? what.from(reference) : what, reference, asIf, Optional.empty()));
            for (Closed period : module.closed(what.from())) {
                if (period.correctable()) {
                    effects.addAll(compare(module, what, period.days().from(), false, Optional.of(period)));
                }
            }
        }
        return effects;
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
    }

    private List<Effect> compare(ReadingEffect module, Supposed what, LocalDate reference, boolean asIf, Optional<Closed> closed) {
        Baseline baseline = baselines.computeIfAbsent(List.of(module, reference), none -> {
            AskedBook book = new AskedBook(books.apply(standing));
            return new Baseline(book, module.measure(book, reference, watch));
        });
        if (!baseline.book().wasAskedFor(what.key())) {
            return List.of();
        }
        List<Measured> supposed = module.measure(books.apply(what.on(standing)), reference, watch);
        List<Effect> effects = new ArrayList<>();
        shifts(baseline.measured(), supposed).forEach((topic, shifts) -> effects.add(new Effect(module.module(), topic, reference, asIf, closed, shifts)));
        return effects;
    }

    /** By topic, in the order in which they were measured. */
    private static Map<Topic, List<Shift>> shifts(List<Measured> before, List<Measured> after) {
        Map<Key, Measured> was = byKey(before);
        Map<Key, Measured> is = byKey(after);
        Set<Key> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        Map<Topic, List<Shift>> shifts = new LinkedHashMap<>();
        for (Key key : keys) {
            Shift shift = new Shift(Optional.ofNullable(was.get(key)), Optional.ofNullable(is.get(key)));
            if (!shift.was().equals(shift.is())) {
                shifts.computeIfAbsent(key.topic(), none -> new ArrayList<>()).add(shift);
            }
        }
        return shifts;
    }

    private static Map<Key, Measured> byKey(List<Measured> measured) {
        Map<Key, Measured> byKey = new LinkedHashMap<>();
        measured.forEach(one -> byKey.put(new Key(one.topic(), one.subject()), one));
        return byKey;
    }
}
