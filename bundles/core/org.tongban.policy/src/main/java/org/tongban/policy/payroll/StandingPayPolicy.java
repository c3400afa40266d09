package org.tongban.policy.payroll;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Whether pay that a reform must not touch (按原标准原途径发放) has stayed as it was. */
@ConsumerType
@FunctionalInterface
public interface StandingPayPolicy {

    Finding<Unchanged> compare(Terms before, Terms after, Worksheet sheet);

    /**
     * @param payer who pays
     * @param base  the standard, yuan a month; empty where it is not known
     */
    record Terms(String payer, Optional<Money> base) {

        @Override
        public String toString() {
            return payer + base.map(amount -> "，" + amount).orElse("");
        }
    }

    /** @param changed what is not as before, such as 发放途径; empty if nothing */
    record Unchanged(Verdict verdict, List<String> changed) {

        public Unchanged {
            changed = List.copyOf(changed);
        }

        @Override
        public String toString() {
            return verdict.label() + (changed.isEmpty() ? "" : "（" + String.join("、", changed) + "改变）");
        }
    }
}
