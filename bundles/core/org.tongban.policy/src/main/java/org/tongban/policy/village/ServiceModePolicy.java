package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;

/** In which mode the windows of a level serve unless an exception is stated. */
@ConsumerType
@FunctionalInterface
public interface ServiceModePolicy {

    /** @param domain the field of affairs asked about, such as 教育; empty for all */
    Finding<ServiceMode> mode(SiteLevel level, String domain, Worksheet sheet);
}
