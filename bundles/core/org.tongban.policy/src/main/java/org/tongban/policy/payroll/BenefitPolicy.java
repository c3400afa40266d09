package org.tongban.policy.payroll;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Whether a clerk gets the benefits of the employing unit as the place prescribes. */
@ConsumerType
public interface BenefitPolicy {

    Finding<Comparison> compare(BenefitFacts facts, Worksheet sheet);

    /**
     * @param benefit what it is, in Chinese, such as 工作餐（或伙食补贴）
     * @param peers   what comparable staff of the same unit get
     * @param clerk   what the clerk gets
     */
    record BenefitFacts(String benefit, Money peers, Money clerk) {
    }

    /**
     * @param verdict whether the clerk gets what is due
     * @param diff    the clerk's benefit less that of the peers
     */
    record Comparison(Verdict verdict, Money diff) {

        @Override
        public String toString() {
            return verdict.label() + "，差额 " + diff;
        }
    }
}
