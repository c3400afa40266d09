package org.tongban.plan.ui.values;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;

/**
 * A value as it is being filled in.
 *
 * @param site      the site it is for; empty for the whole place
 * @param from      the first day; null while it cannot be read
 * @param closedToo whether it is meant although the day lies in a closed period
 */
public record Entry(String key, String value, Optional<SiteId> site, @Nullable LocalDate from, String document, String reason, boolean closedToo) {

    public Entry(String key, String value, Optional<SiteId> site, @Nullable LocalDate from, String document, String reason) {
        this(key, value, site, from, document, reason, false);
    }
}
