package org.tongban.policy.staffing;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Whether the front-desk staff of a department comes over to the comprehensive windows. */
@ConsumerType
@FunctionalInterface
public interface TransferPolicy {

    /** Granted, or refused with the clause that puts it off. */
    Finding<Boolean> comesOver(String department, Worksheet sheet);
}
