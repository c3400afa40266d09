package org.tongban.payroll.ui.run;

import java.time.YearMonth;
import java.util.Set;

/** Asks the run view for a month with some rows only. */
public record RunSubject(YearMonth month, Set<Flag> flags) {

    public RunSubject {
        flags = Set.copyOf(flags);
    }
}
