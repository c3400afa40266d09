package org.tongban.workbench;

import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.osgi.annotation.versioning.ConsumerType;

/** A chart for the home page. A service; shown in the order of service ranking, highest first. */
@ConsumerType
public interface HomeChart {

    /** Called in the background. Empty when there is nothing to draw yet. Fonts and colours are set by who shows it. */
    Optional<JFreeChart> chart(Locale language);

    /** The part that shows more of it. */
    String part();
}
