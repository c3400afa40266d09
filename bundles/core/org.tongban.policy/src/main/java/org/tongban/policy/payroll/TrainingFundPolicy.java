package org.tongban.policy.payroll;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Whether a department's budget of the year has a line for the training of its window staff. */
@ConsumerType
@FunctionalInterface
public interface TrainingFundPolicy {

    /**
     * @param budgeted what the year's budget has for it; empty if it has no such line
     * @param used     what was spent of it
     */
    Finding<Fund> fund(Optional<Money> budgeted, Money used, Worksheet sheet);

    /**
     * @param missing what is wanting, such as 预算; empty if nothing
     * @param over    what was spent beyond the budget
     */
    record Fund(Verdict verdict, String missing, Money over) {

        @Override
        public String toString() {
            return verdict.label() + (missing.isEmpty() ? "" : "（缺" + missing + "）") + (over.isZero() ? "" : "（超支" + over + "元）");
        }
    }
}
