package org.tongban.policy.window;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether an item is taken by the same standard in every centre. */
@ConsumerType
@FunctionalInterface
public interface SameStandardPolicy {

    /**
     * @param leading    the standard that the others have to follow, such as the district centre's
     * @param byCentre   the standard of each centre, in order
     */
    Finding<Sameness> compare(String leading, Map<String, String> byCentre, Worksheet sheet);

    /** @param differs the centres that follow another standard, in order */
    record Sameness(Verdict verdict, List<String> differs) {

        public Sameness {
            differs = List.copyOf(differs);
        }

        @Override
        public String toString() {
            return verdict.label() + (differs.isEmpty() ? "" : "（" + String.join("、", differs) + "）");
        }
    }
}
