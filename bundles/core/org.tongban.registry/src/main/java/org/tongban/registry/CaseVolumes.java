package org.tongban.registry;

import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Case volumes by month, site, person, platform and quality. */
@ProviderType
public interface CaseVolumes {

    /** The volumes of a month, summed over service items, in order of site, person, platform, quality. */
    List<CaseVolume> of(YearMonth month);

    /** The volumes of a year, summed over months, people, service items and qualities: one row a site and platform (month is January). */
    List<CaseVolume> ofYear(int year);
}
