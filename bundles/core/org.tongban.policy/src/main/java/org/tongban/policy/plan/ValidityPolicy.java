package org.tongban.policy.plan;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Since when a document, or a part of it with a day of its own, is in force (convention C8). */
@ConsumerType
@FunctionalInterface
public interface ValidityPolicy {

    /**
     * @param part what is asked about, such as 计酬; empty for the document as a whole
     * @param day  the day asked about
     */
    Finding<Validity> on(String part, LocalDate day, Worksheet sheet);

    /**
     * @param inForce whether it is in force on the day
     * @param since   its first day
     * @param instead what holds before that, such as 原标准; empty if nothing is said
     */
    record Validity(boolean inForce, LocalDate since, String instead) {

        @Override
        public String toString() {
            return (inForce ? "已施行" : "未施行") + "（自" + since + "）";
        }
    }
}
