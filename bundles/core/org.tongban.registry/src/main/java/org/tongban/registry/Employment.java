package org.tongban.registry;

import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;

/**
 * A span of service at a site.
 *
 * @param site         where
 * @param kind         how employed
 * @param term         from going on post (上岗) until leaving
 * @param probation    time of probation, if any
 * @param windowNumber the service window, empty if none
 */
public record Employment(SiteId site, EmploymentKind kind, DateRange term, Optional<DateRange> probation, String windowNumber) {
}
