package org.tongban.policy.payroll;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Whether a month's pay reaches what the document sets as the least, and how what is left of it compares with what it expects. */
@ConsumerType
public interface PayFloorPolicy {

    /** The pay of a month beside the least. */
    Finding<Verdict> floor(FloorFacts facts, Worksheet sheet);

    /**
     * What is left after deductions beside what the document expects.
     *
     * @param deductions the clerk's share of insurance and housing fund
     */
    Finding<Net> net(Money gross, Money deductions, Worksheet sheet);

    /**
     * @param gross       payable for the month, without performance pay
     * @param performance performance pay of the month; zero if none
     * @param served      the part of the month served; empty for all of it
     */
    record FloorFacts(Money gross, Money performance, Optional<Served> served) {
    }

    /** Working days served, out of those of the month. */
    record Served(int days, int workingDays) {

        public Served {
            if (days < 0 || days > workingDays) {
                throw new IllegalArgumentException("出勤 " + days + " 天不在当月 " + workingDays + " 个工作日之内");
            }
        }

        @Override
        public String toString() {
            return days + "/" + workingDays + "天";
        }
    }

    /** @param verdict PASS within the tolerance; beside it, as hard as the document's wording is read */
    record Net(Money net, Verdict verdict) {

        @Override
        public String toString() {
            return net + "（" + verdict.label() + "）";
        }
    }
}
