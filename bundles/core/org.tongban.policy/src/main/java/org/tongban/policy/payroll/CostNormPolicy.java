package org.tongban.policy.payroll;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** What a clerk costs the treasury a month by the document, all in. */
@ConsumerType
public interface CostNormPolicy {

    /** A monthly cost over a year. */
    Finding<Money> yearly(Money monthly, Worksheet sheet);

    /** The budget of so many people for so many months. */
    Finding<Money> budget(int heads, int months, Worksheet sheet);

    /**
     * What was spent beside the norm.
     *
     * @param costs        by kind, such as 应发工资, in order
     * @param personMonths for how many person-months; at least 1
     */
    Finding<Cost> check(Map<String, Money> costs, long personMonths, Worksheet sheet);

    /** @param over by how much the total is above the norm of these person-months; negative if below */
    record Cost(Money total, Money over, Verdict verdict) {

        @Override
        public String toString() {
            return total + "（" + verdict.label() + (over.isZero() ? "" : over.isNegative() ? "，结余" + over.negate() : "，超出" + over) + "）";
        }
    }
}
