package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** What a place pays village clerks by the case. The three questions follow each other: which cases count, what they earn, what is paid. */
@ConsumerType
public interface PieceworkPolicy {

    /** The pay line's code. */
    String CODE = "piecework";

    /**
     * The cases that count for pay, by quality.
     *
     * @param month  the month in which the cases are credited
     * @param counts cases by platform and quality, of one clerk
     */
    Finding<Map<String, Long>> countedCases(YearMonth month, List<CaseCount> counts, Worksheet sheet);

    /** What the counted cases earn before any cap. */
    Finding<Money> earned(YearMonth month, Map<String, Long> casesByQuality, Worksheet sheet);

    /**
     * What is paid to each clerk of one station after the cap.
     *
     * @param earnedByClerk what each clerk of the station earned, in a stable order
     */
    Finding<List<CappedPay>> paid(YearMonth month, Map<String, Money> earnedByClerk, Worksheet sheet);

    /**
     * Cases by platform and quality.
     *
     * @param platform the system that recorded them, such as 帮办代办
     * @param quality  优, 良, 合格 or 不合格
     * @param count    how many
     */
    record CaseCount(String platform, String quality, long count) {
    }

    /**
     * What is paid to a clerk.
     *
     * @param clerk  as asked
     * @param earned before the cap
     * @param paid   after it
     */
    record CappedPay(String clerk, Money earned, Money paid) {

        public Money cut() {
            return earned.minus(paid);
        }
    }
}
