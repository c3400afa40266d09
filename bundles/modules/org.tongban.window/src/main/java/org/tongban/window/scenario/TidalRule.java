package org.tongban.window.scenario;

import java.util.List;
import java.util.OptionalInt;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the tidal windows of a zone open and close.
 *
 * @param zone       the zone
 * @param openAt     people waiting in the zone at which one more tidal window opens; empty if it goes by time alone
 * @param closeAt    people waiting at which one closes again (at most this many)
 * @param from       not before this time; empty for opening
 * @param until      not after this time; empty for closing
 * @param minutes    minutes from the decision until the window serves
 * @param backOffice who is called from the back office, in order
 */
public record TidalRule(String zone, OptionalInt openAt, int closeAt, Optional<LocalTime> from, Optional<LocalTime> until, double minutes, List<String> backOffice) {

    public TidalRule {
        backOffice = List.copyOf(backOffice);
    }
}
