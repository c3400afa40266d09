package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** From when a converted window counts as what it became (部门综合窗口向综合窗口转变). */
@ConsumerType
public interface ConversionPolicy {

    /** What the window is on the day. Pending if none of the changes concerns it. */
    Finding<WindowType> typeOf(String window, LocalDate day, List<Conversion> changes, Worksheet sheet);

    /** How many windows became comprehensive in the year. */
    Finding<Integer> conversionsIn(int year, List<Conversion> changes, Worksheet sheet);

    /** @param effective the first day on which the window is what it became */
    record Conversion(String window, WindowType from, WindowType to, LocalDate effective) {
    }
}
