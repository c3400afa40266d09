package org.tongban.policy.staffing;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** When a hall may send back somebody whom a department sent to it, and ask for another. */
@ConsumerType
@FunctionalInterface
public interface ReturnPolicy {

    /**
     * What a return brings about; refused where its grounds do not suffice, or who approves it may not.
     *
     * @param grounds    why, in the document's words
     * @param approvedBy the body that approves it
     * @param since      the first day of the secondment
     * @param on         the day of the return
     */
    Finding<Returned> sendBack(List<String> grounds, String approvedBy, LocalDate since, LocalDate on, Worksheet sheet);

    /**
     * @param end              the last day of the secondment
     * @param isEarly          whether it ends before the term that the document wants, as the exception that the return is
     * @param wantsReplacement whether the department has to send another
     */
    record Returned(LocalDate end, boolean isEarly, boolean wantsReplacement) {

        @Override
        public String toString() {
            return "派驻至" + end + (isEarly ? "（未满派驻期限，属例外）" : "") + (wantsReplacement ? "，由派出部门另派" : "");
        }
    }
}
