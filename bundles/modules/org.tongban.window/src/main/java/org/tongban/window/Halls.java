package org.tongban.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Site;

/**
 * The halls of the workspace with their zones, windows and facilities, and their past. Of records of the same thing the
 * last that has begun speaks for a day; if it has ended by then, the thing is not there. Changed fields go to the history.
 */
@ProviderType
public interface Halls {

    /** Every hall as it is on the day, in order of the site codes; a hall is a site with at least one record here. */
    List<HallPlan> on(LocalDate day);

    /** A hall as it is on the day; empty if nothing of the hall was ever recorded. */
    Optional<HallPlan> of(SiteId hall, LocalDate day);

    /** The hall's own records, whatever the day, in order of their first days; empty if only its zones, windows or facilities are recorded. */
    List<Hall> records(SiteId hall);

    /** The hall that a user means by name, alias, code or a part of a name that no other hall has; blank means the only one, or the place's own centre while none is recorded. */
    Optional<Site> named(String nameAliasOrCode);

    /** Stores what the hall is like from its day on; a record that begins on the same day is corrected. */
    void put(Hall hall, Change change);

    /** Stores a zone over its days; a record of the same zone that begins on the same day is corrected. */
    void put(HallZone zone, Change change);

    /** Stores a window over its days; a record of the same window that begins on the same day is corrected. */
    void put(ServiceWindow window, Change change);

    /** Stores facilities over their days; a record of the same kind and place that begins on the same day is corrected. */
    void put(HallFacility facility, Change change);

    /** Takes out the hall's own record that begins on the day; its zones and windows stay. */
    void removeHall(SiteId hall, LocalDate from, Change change);

    /** Takes out the record of a zone that begins on the day. Nothing happens if there is none. */
    void removeZone(SiteId hall, String name, LocalDate from, Change change);

    /** Takes out the record of a window that begins on the day. */
    void removeWindow(SiteId hall, String number, LocalDate from, Change change);

    /** Takes out the record of facilities that begins on the day. */
    void removeFacility(SiteId hall, String kind, String place, LocalDate from, Change change);

    /** What changed of this hall, its zones, windows and facilities, newest first. */
    List<HistoryEntry> history(SiteId hall);
}
