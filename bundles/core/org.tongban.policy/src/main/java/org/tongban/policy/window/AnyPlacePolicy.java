package org.tongban.policy.window;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Whether an item may be handed in at any centre of the place (全域通办、同城通办), and whose the case is then. */
@ConsumerType
@FunctionalInterface
public interface AnyPlacePolicy {

    /**
     * @param isAnywhere whether the item is marked for handling at any centre
     * @param domicile   the applicant's town
     * @param accepting  the town whose centre is asked
     */
    Finding<Accepted> accepts(boolean isAnywhere, String domicile, String accepting, Worksheet sheet);

    /** @param creditedTo the town whose volume the case counts in; empty if it is not accepted */
    record Accepted(boolean isAccepted, String creditedTo) {

        @Override
        public String toString() {
            return isAccepted ? "受理，计入" + creditedTo : "不予受理";
        }
    }
}
