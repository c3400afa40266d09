package org.tongban.payroll.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.policy.Answerer;

/** The policies in force, at desks whose answers are written down or read back; remembers which packs answered. */
public final class DeskedPolicies implements Policies {

    private final Policies policies;
    private final BiFunction<SiteId, Desk, Desk> desks;
    private final Map<List<Object>, Optional<? extends Answerer<?>>> asked = new HashMap<>();
    private final Map<String, Object> packs = new TreeMap<>();

    private DeskedPolicies(Policies policies, BiFunction<SiteId, Desk, Desk> desks) {
        this.policies = policies;
        this.desks = desks;
    }

    public static DeskedPolicies writing(Policies policies, DeskNotes notes) {
        return new DeskedPolicies(policies, notes::writing);
    }

    public static DeskedPolicies reading(Policies policies, DeskNotes notes) {
        return new DeskedPolicies(policies, notes::reading);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
        return (Optional<Answerer<P>>) asked.computeIfAbsent(List.of(question, site, day), key -> policies.ask(question, site, day).map(one -> {
            packs.putIfAbsent(one.pack().id(), one.policy());
            return new Answerer<>(one.pack(), one.policy(), desks.apply(site, one.desk()));
        }));
    }

    /** The packs that answered, each with one of its policies. */
    public Map<String, Object> packs() {
        return packs;
    }
}
