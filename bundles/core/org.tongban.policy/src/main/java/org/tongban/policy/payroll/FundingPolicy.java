package org.tongban.policy.payroll;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether the lines of a clerk's pay come through the channel that the place prescribes. */
@ConsumerType
public interface FundingPolicy {

    Finding<Verdict> channel(FundingFacts facts, Worksheet sheet);

    /**
     * @param ownFund  the treasury of the site's own level, such as 镇财政; empty if not known
     * @param channels the channel of each pay line, by the line's code
     */
    record FundingFacts(Optional<String> ownFund, Map<String, Channel> channels) {
    }

    /**
     * @param payer who pays out
     * @param fund  the treasury that bears it
     */
    record Channel(String payer, String fund) {

        @Override
        public String toString() {
            return payer + "／" + fund;
        }
    }
}
