package org.tongban.policy.window;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** What a document wants of windows and clerks: from which numbers the reform starts, to which it is to come, and how many cases a clerk takes in a year. */
@ConsumerType
public interface EfficiencyPolicy {

    /** The hall before the reform. */
    Finding<Baseline> baseline(Worksheet sheet);

    /** What the reform is to reach. */
    Finding<Target> target(Worksheet sheet);

    /**
     * Cases of a year for each clerk, against the document's target.
     *
     * @param staff front-desk staff, on average over the year; more than zero
     */
    Finding<PerHead> perHead(long cases, BigDecimal staff, Worksheet sheet);

    record Baseline(int departments, int windows, int frontStaff, int casesPerHead) {

        @Override
        public String toString() {
            return departments + "个部门、" + windows + "个窗口、前台" + frontStaff + "人，人均" + casesPerHead + "件";
        }
    }

    /**
     * @param staff        window staff at most, front desk and others
     * @param frontStaff   of these at the front desk
     * @param casesPerHead cases of a year for each clerk at the front desk, at least
     */
    record Target(int staff, int frontStaff, int casesPerHead) {

        @Override
        public String toString() {
            return "窗口人员" + staff + "人以内，前台" + frontStaff + "人，人均" + casesPerHead + "件以上";
        }
    }

    /**
     * @param cases      for each clerk, two decimals
     * @param target     for each clerk
     * @param wanted     cases that so many clerks would need in all
     * @param shortCases cases missing from that; 0 if none are
     */
    record PerHead(BigDecimal cases, int target, BigDecimal wanted, BigDecimal shortCases, Verdict verdict) {

        @Override
        public String toString() {
            return cases.toPlainString() + "件/人（目标" + target + "）";
        }
    }
}
