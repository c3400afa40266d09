package org.tongban.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Change;

/** The tickets of halls, kept as sums for each day. They come in by the import of kind {@code tickets}. */
@ProviderType
public interface Tickets {

    /** The days of which tickets are stored, in order. */
    List<Day> days(SiteId hall);

    /**
     * What the tickets of these days tell; empty if none is stored.
     *
     * @throws org.tongban.core.time.WorkCalendar.CalendarMissing if no holiday notice covers one of the days
     */
    Optional<TicketStatistics> statistics(SiteId hall, DateRange days);

    /** By zone, as the hall's plan of the last day with tickets has it: the arrivals of the items that its windows served, in order of the plan. */
    List<ZoneArrivals> byZone(SiteId hall, DateRange days);

    /** Takes out the tickets of these days. */
    void remove(SiteId hall, DateRange days, Change change);

    /**
     * A day with tickets.
     *
     * @param file the file that it came from
     */
    record Day(LocalDate day, long taken, String file) {
    }

    /**
     * The arrivals of a zone.
     *
     * @param zone     its name; empty for tickets of windows that stand in no zone
     * @param handling minutes at its windows
     */
    record ZoneArrivals(String zone, long taken, TicketStatistics.Arrivals arrivals, TicketStatistics.Spread handling) {
    }
}
