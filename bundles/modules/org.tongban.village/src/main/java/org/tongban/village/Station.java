package org.tongban.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.village.StationTier;

/**
 * A village station (村便民服务站) as it is from a day on. What is not known is empty.
 *
 * @param site        the village
 * @param from        the first day for which this record speaks
 * @param tier        the tier decided for it
 * @param residents   resident population (常住人口)
 * @param area        floor area in square metres
 * @param windows     service windows
 * @param sittingDays working days a week on which it is regularly staffed
 * @param clerks      who serves there
 * @param phone       the public telephone, digits only
 * @param location    the building, such as 村党群服务中心
 * @param builtOn     the day on which the building was accepted
 * @param facilities  what it has
 */
public record Station(SiteId site, LocalDate from, Optional<StationTier> tier, Optional<Integer> residents, Optional<BigDecimal> area, Optional<Integer> windows,
        Optional<Integer> sittingDays, List<PersonId> clerks, String phone, String location, Optional<LocalDate> builtOn, Set<Facility> facilities) {

    public Station {
        area = area.map(BigDecimal::stripTrailingZeros);
        clerks = List.copyOf(clerks);
        facilities = Set.copyOf(facilities);
    }

    /** A station of which nothing is known yet. */
    public static Station unknown(SiteId site, LocalDate from) {
        return new Station(site, from, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", "",
                Optional.empty(), Set.of());
    }

    /** The same station as it is from another day on. */
    public Station since(LocalDate day) {
        return new Station(site, day, tier, residents, area, windows, sittingDays, clerks, phone, location, builtOn, facilities);
    }

    public boolean isBuiltBy(LocalDate day) {
        return builtOn.filter(built -> !built.isAfter(day)).isPresent();
    }

    /** Never shows the telephone number. */
    @Override
    public String toString() {
        return "Station " + site + " from " + from;
    }
}
