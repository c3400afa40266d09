package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** The windows and front-desk staff that a town centre has filed, and how they change. */
@ConsumerType
public interface EstablishmentPolicy {

    /** What a centre has beside what it filed. */
    Finding<Comparison> compare(Numbers established, Numbers actual, Worksheet sheet);

    /** The number in force on a day while a change of it is filed. */
    Finding<Effective> effective(Change change, LocalDate asOf, Worksheet sheet);

    /** How far a centre's first filing has come. */
    Finding<FirstFiling> firstFiling(Declared declared, Worksheet sheet);

    record Numbers(int windows, int staff) {

        @Override
        public String toString() {
            return "窗口" + windows + "，前台" + staff + "人";
        }
    }

    /**
     * @param windowsOver windows above what is filed; negative if fewer
     * @param staffOver   staff above what is filed; negative if fewer
     * @param hint        what has to be done; empty if nothing has
     */
    record Comparison(Verdict verdict, int windowsOver, int staffOver, String hint) {

        @Override
        public String toString() {
            return verdict.label() + (hint.isEmpty() ? "" : "（" + hint + "）");
        }
    }

    /** Where a filing stands. */
    enum Status {
        DRAFT("草拟"), SUBMITTED("已报"), APPROVED("已备案"), RETURNED("已退回"), INCOMPLETE("不完整");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * A change of windows or staff.
     *
     * @param wanted   the day from which it is wanted
     * @param approved the day of its approval; empty while it is not approved
     */
    record Change(int from, int to, LocalDate wanted, Status status, Optional<LocalDate> approved) {
    }

    /**
     * @param number in force on the day asked about
     * @param since  the day from which the change holds; empty while that is not known
     * @param alert  what stands in its way on that day; empty if nothing does
     */
    record Effective(int number, Optional<LocalDate> since, String alert) {

        @Override
        public String toString() {
            return number + (alert.isEmpty() ? "" : "（" + alert + "）");
        }
    }

    /** What a centre declares; empty where it says nothing. */
    record Declared(OptionalInt windows, OptionalInt staff, Optional<String> leader, Optional<LocalDate> submitted) {
    }

    /**
     * @param missing what is not declared, in the order of the document
     * @param onTime  whether it was submitted in time; empty while it is not submitted
     */
    record FirstFiling(Status status, List<String> missing, Optional<Boolean> onTime) {

        public FirstFiling {
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return status + (missing.isEmpty() ? "" : "（缺" + String.join("、", missing) + "）");
        }
    }
}
