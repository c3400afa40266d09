package org.tongban.policy.village;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which station may serve people of another village, and which village such a case counts for. */
@ConsumerType
@FunctionalInterface
public interface NeighbourPolicy {

    /** @param tier the station's tier, empty for the one that the document names */
    Finding<Service> serves(String applicantVillage, String station, Optional<StationTier> tier, Worksheet sheet);

    /** @param creditedTo the village whose volume grows; empty if the case is not taken */
    record Service(boolean accepted, Optional<String> creditedTo) {

        @Override
        public String toString() {
            return creditedTo.map(village -> "可办理，计入" + village).orElse("不可办理");
        }
    }
}
