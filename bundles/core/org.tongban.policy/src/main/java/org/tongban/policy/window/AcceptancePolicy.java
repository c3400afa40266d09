package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** What an acceptance must leave behind, and what the department behind the window owes it. */
@ConsumerType
public interface AcceptancePolicy {

    /** Whether the record of an acceptance is complete; what is missing is named as in {@link Accepted}: 清单版本, 凭证. */
    Finding<Checked> accepted(Accepted acceptance, Worksheet sheet);

    /**
     * Whether a department may refuse to recognise a voucher of the window, or ask for a second acceptance.
     *
     * @param legalReason why; empty if none is given
     */
    Finding<Verdict> unrecognised(Optional<String> legalReason, Worksheet sheet);

    /**
     * The record of an acceptance.
     *
     * @param listVersion the version of the list and template of materials (清单、范本) it was taken by
     * @param voucher     the number of the voucher given to the applicant (凭证)
     */
    record Accepted(Optional<String> listVersion, Optional<String> voucher) {
    }
}
