package org.tongban.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;

/** The village stations of the workspace, with their past. */
@ProviderType
public interface Stations {

    /** Each station as it was on the day, in order of the site codes; where the records begin later, as they begin. */
    List<Station> on(LocalDate day);

    /** A village's station as it was on the day; where the records begin later, as they begin. */
    Optional<Station> of(SiteId site, LocalDate day);

    /** Whether a record of the station begins after the day. */
    boolean hasLater(SiteId site, LocalDate day);

    /** Stores a station from its day on; a record that begins on the same day is corrected. Changed fields go to the history. */
    void put(Station station, Change change);

    /** Takes out the record that begins on the day; the history notes it. Nothing happens if there is none. */
    void remove(SiteId site, LocalDate from, Change change);

    /** What changed of this station, newest first. Telephone numbers are masked in it. */
    List<HistoryEntry> history(SiteId site);
}
