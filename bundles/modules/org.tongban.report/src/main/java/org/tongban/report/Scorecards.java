package org.tongban.report;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/** Scorecards of the workspace's sites. */
@ProviderType
public interface Scorecards {

    /** The figures of a site and those under it on a day; empty rows where nothing is known. Never throws for what is not recorded. */
    Scorecard of(SiteId site, LocalDate day);
}
