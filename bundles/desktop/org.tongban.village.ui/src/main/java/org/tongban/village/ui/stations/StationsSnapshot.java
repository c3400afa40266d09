package org.tongban.village.ui.stations;

import java.util.List;
import org.tongban.village.StationCheck;
import org.tongban.village.StationProgress.Standing;

/**
 * What the screen needs of a year, read at once.
 *
 * @param checks   every station against its standards
 * @param standing how far the reform has come, on the year's last day or today
 */
public record StationsSnapshot(int year, List<StationCheck> checks, Standing standing) {

    public StationsSnapshot {
        checks = List.copyOf(checks);
    }
}
