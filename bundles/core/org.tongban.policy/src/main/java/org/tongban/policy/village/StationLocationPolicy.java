package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Where a station is to be housed. */
@ConsumerType
@FunctionalInterface
public interface StationLocationPolicy {

    /**
     * @param location the building, such as 村党群服务中心
     * @param reason   why it is elsewhere, empty if none was given
     */
    Finding<Verdict> location(String location, String reason, Worksheet sheet);
}
