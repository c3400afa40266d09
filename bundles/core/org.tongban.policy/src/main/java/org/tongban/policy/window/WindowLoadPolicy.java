package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How busy a group of windows is, and how many windows its work asks for. Exact: no binary floating point. */
@ConsumerType
public interface WindowLoadPolicy {

    Finding<WindowLoad> load(Work work, Worksheet sheet);

    /**
     * The cases of a year as the document averages them, four decimals. Pending if there are none.
     *
     * @param casesByYear cases of each calendar year known, the earliest first
     */
    Finding<BigDecimal> yearlyCases(List<Long> casesByYear, Worksheet sheet);

    /**
     * The work of a group of windows (a zone, a department, a comprehensive group).
     *
     * @param windows how many windows it has; 0 if it is still to be planned
     */
    record Work(String group, List<ItemWork> items, int windows) {
        public Work {
            items = List.copyOf(items);
        }
    }

    /**
     * An item's share of the work.
     *
     * @param casesByYear cases of each calendar year known, the earliest first
     * @param minutes     of handling one case; empty if nobody knows
     */
    record ItemWork(String item, List<Long> casesByYear, Optional<BigDecimal> minutes) {
        public ItemWork {
            casesByYear = List.copyOf(casesByYear);
        }
    }

    /**
     * @param cases       cases of a year, four decimals at most
     * @param minutes     minutes of work in a year; empty if the document does not reckon in minutes or some are not known
     * @param load        share of the windows' time that is work, 1 for full, four decimals; empty without minutes or windows
     * @param perWindow   cases of a year per window, four decimals; empty without windows
     * @param recommended windows that the work asks for; empty if the document gives no way to say. Advice: a person decides
     */
    record WindowLoad(BigDecimal cases, Optional<BigDecimal> minutes, Optional<BigDecimal> load, Optional<BigDecimal> perWindow, OptionalInt recommended) {

        @Override
        public String toString() {
            return load.map(share -> "负荷" + share.toPlainString()).orElse("年办件量" + cases.toPlainString())
                    + (recommended.isPresent() ? "，建议" + recommended.getAsInt() + "个窗口" : "");
        }
    }
}
