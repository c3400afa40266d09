package org.tongban.plan.ui.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.Audit.Entry;

/**
 * Which entries are looked at.
 *
 * @param by     whose; empty for everybody's
 * @param action of what kind; empty for all
 * @param first  from which day on; null for the beginning
 * @param last   up to which day; null for today
 */
public record AuditFilter(String by, String action, @Nullable LocalDate first, @Nullable LocalDate last) {

    static final AuditFilter ALL = new AuditFilter("", "", null, null);

    /** @param zone in which days are counted */
    boolean lets(Entry entry, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        return (by.isEmpty() || by.equals(entry.by())) && (action.isEmpty() || action.equals(entry.action()))
                && (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
