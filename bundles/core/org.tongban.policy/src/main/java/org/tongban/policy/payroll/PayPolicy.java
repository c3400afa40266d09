package org.tongban.policy.payroll;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What a place pays a clerk for a month. Answers must be pure: same facts, same answer. */
@ConsumerType
public interface PayPolicy {

    /**
     * @param facts what is known of the clerk for the month
     * @param sheet writes down every fact, figure and step; each pay line is a part of the sheet named by its code, and
     *              the part's last step is the line's amount
     * @return the lines, NotConfigured when the basic pay is missing (which blocks this person alone)
     */
    Finding<PayLines> reckon(PayFacts facts, Worksheet sheet);
}
