package org.tongban.policy.plan;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Worksheet;

/** What a document wants filed. A document without filings does not answer. */
@ConsumerType
@FunctionalInterface
public interface FilingDutyPolicy {

    /**
     * In the order of the document.
     *
     * @param sheet takes down the days and readings that they rest on
     */
    List<FilingDuty> duties(Worksheet sheet);
}
