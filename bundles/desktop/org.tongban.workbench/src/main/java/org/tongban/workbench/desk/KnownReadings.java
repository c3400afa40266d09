package org.tongban.workbench.desk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;
import org.tongban.policy.PolicyPack;

/** Finds, among the installed packs, the reading that a line of workings speaks of, so that its other options can be shown. */
public final class KnownReadings implements Function<Working, @Nullable Reading> {
    private final LiveServices services;

    public KnownReadings(LiveServices services) {
        this.services = services;
    }

    @Override
    public @Nullable Reading apply(Working working) {
        return services.all(PolicyPack.class).stream().flatMap(pack -> pack.readings().stream())
                .filter(reading -> reading.question().equals(working.label()) && reading.clause().equals(working.cited()))
                .findFirst().orElse(null);
    }
}
