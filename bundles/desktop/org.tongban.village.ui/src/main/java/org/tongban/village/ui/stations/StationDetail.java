package org.tongban.village.ui.stations;

import java.util.List;
import org.tongban.core.id.SiteId;
import org.tongban.registry.HistoryEntry;

/**
 * What is read of one station when it is chosen.
 *
 * @param clerks  the names of those who serve there
 * @param history what changed of it, newest first
 */
public record StationDetail(SiteId site, List<String> clerks, List<HistoryEntry> history) {

    public StationDetail {
        clerks = List.copyOf(clerks);
        history = List.copyOf(history);
    }
}
