package org.tongban.policy.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How special and urgent cases are treated at a window of the green channel (绿色通道). */
@ConsumerType
@FunctionalInterface
public interface GreenChannelPolicy {

    Finding<Treatment> treat(GreenCase asked, Worksheet sheet);

    /**
     * @param isAtGreen    whether it came to a window of the green channel
     * @param flag         特殊件 or 紧急件; empty for an ordinary case
     * @param reason       why it is flagged
     * @param measures     what was done to speed it up
     * @param normalDays   the limit promised for such a case otherwise
     * @param promisedDays the limit promised for this case
     */
    record GreenCase(boolean isAtGreen, Optional<String> flag, Optional<String> reason, Set<String> measures, OptionalInt normalDays, OptionalInt promisedDays) {
        public GreenCase {
            measures = Set.copyOf(measures);
        }
    }

    /**
     * @param isFirst whether it goes before the others
     * @param faults  what is wrong with its record, in a few words each
     */
    record Treatment(Verdict verdict, boolean isFirst, List<String> faults) {
        public Treatment {
            faults = List.copyOf(faults);
        }

        @Override
        public String toString() {
            return verdict.label() + (isFirst ? "（优先）" : "") + String.join("、", faults);
        }
    }
}
