package org.tongban.window.ui.plan;

import java.util.Locale;

/** The least and the most cases of a hall's windows, as they are written. */
record CaseRange(String least, String most) {

    static CaseRange of(KnownHall hall) {
        return new CaseRange(text(hall.cases().values().stream().mapToLong(Long::longValue).min().orElse(0)),
                text(hall.cases().values().stream().mapToLong(Long::longValue).max().orElse(0)));
    }

    private static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
