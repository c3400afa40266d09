package org.tongban.policy.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether a centre's periodic return of volumes is complete and adds up. */
@ConsumerType
@FunctionalInterface
public interface VolumeReturnPolicy {

    /** @param measures the numbers returned, by measure, empty where the return leaves one out; a measure that is not in it is not judged */
    Finding<Returned> check(Map<String, Optional<Long>> measures, Worksheet sheet);

    /**
     * @param missing    measures left out, in the order of the document
     * @param difference by how much the parts and the whole disagree; 0 if they agree
     */
    record Returned(Verdict verdict, List<String> missing, long difference) {

        public Returned {
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return verdict.label() + (difference == 0 ? "" : "（相差" + difference + "）") + (missing.isEmpty() ? "" : "（缺" + String.join("、", missing) + "）");
        }
    }
}
