package org.tongban.policy.staffing;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What a clerk of a town centre does with an item. */
@ConsumerType
@FunctionalInterface
public interface TownDutyPolicy {

    /** @return what is done, acceptance first; empty if the item is not for the town */
    Finding<Set<Duty>> duties(TownItem item, Worksheet sheet);

    /**
     * @param domain     its field, such as 残联
     * @param isDevolved whether the city left it to the towns; a field that the document leaves to them if not said
     * @param isCityWide whether it may be handed in at any centre
     */
    record TownItem(String domain, Optional<Boolean> isDevolved, boolean isCityWide) {
    }

    /** A duty. */
    enum Duty {
        ACCEPT("受理"), HANDLE("办理");

        private final String label;

        Duty(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
