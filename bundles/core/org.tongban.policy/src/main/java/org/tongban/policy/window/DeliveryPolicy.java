package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** How a result comes to the applicant, and who pays for it. */
@ConsumerType
@FunctionalInterface
public interface DeliveryPolicy {

    Finding<Delivery> delivery(Request request, Worksheet sheet);

    /**
     * @param owner      the department whose item it is
     * @param inHall     whether the item is taken at a window of the district's hall
     * @param wanted     whether the applicant asked for mailing
     * @param acceptedOn when the case was accepted, if known
     * @param resultOn   when the result was issued, if known; else the sheet's day
     */
    record Request(String owner, boolean inHall, boolean wanted, Optional<LocalDate> acceptedOn, Optional<LocalDate> resultOn) {
    }

    /** The ways of delivery. */
    enum Mode {
        FREE_MAIL("免费邮寄"), COUNTER("窗口领取");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param postage  what the applicant pays; empty where nothing is mailed
     * @param excluded the exclusion that the owner falls under; empty if under none
     * @param unnamed  how many exclusions the document counts without naming them: somebody has to decide whether the owner is one
     */
    record Delivery(Mode mode, Optional<Money> postage, Optional<String> excluded, int unnamed) {

        /** Doubts to be shown with it. */
        public List<String> doubts() {
            return mode == Mode.FREE_MAIL && unnamed > 0 ? List.of("文件称另有" + unnamed + "个部门除外，未写明是谁") : List.of();
        }

        @Override
        public String toString() {
            return mode.toString();
        }
    }
}
