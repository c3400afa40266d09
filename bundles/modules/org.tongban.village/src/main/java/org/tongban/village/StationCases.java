package org.tongban.village;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.registry.Site;

/** The cases of the stations, month by month, counted as the place's document counts them. */
@ProviderType
public interface StationCases {

    /** Every station's year, in order of the site codes. */
    List<Year> of(int year);

    /**
     * A station's cases of a year.
     *
     * @param months the cases that count, by month; a month of which nothing is recorded is missing
     */
    record Year(Site site, SortedMap<YearMonth, Long> months) {

        public Year {
            months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        }

        public long total() {
            return months.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
