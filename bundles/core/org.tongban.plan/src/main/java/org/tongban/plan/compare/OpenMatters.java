package org.tongban.plan.compare;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;

/**
 * What a document leaves open about a point.
 *
 * @param readings     the questions that its text leaves open
 * @param localFigures the figures that the place enters itself
 */
public record OpenMatters(List<Reading> readings, List<LocalFigure<?>> localFigures) {

    public OpenMatters {
        readings = List.copyOf(readings);
        localFigures = List.copyOf(localFigures);
    }

    public boolean isEmpty() {
        return readings.isEmpty() && localFigures.isEmpty();
    }
}
