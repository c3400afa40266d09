package org.tongban.policy.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;

/** Whether the building of the stations keeps to its checkpoints. */
@ConsumerType
@FunctionalInterface
public interface ConstructionPolicy {

    Finding<Progress> progress(Works works, Worksheet sheet);

    /**
     * The state of the works on a day.
     *
     * @param asOf       at the end of this day
     * @param completed  villages whose station was accepted, if counted
     * @param taskShares of each village the share of its tasks done (0 to 1), if recorded
     */
    record Works(LocalDate asOf, Optional<Integer> completed, List<BigDecimal> taskShares) {

        public Works {
            taskShares = List.copyOf(taskShares);
        }
    }

    /** Against the latest checkpoint that has fallen due. */
    enum State {
        REACHED("达到节点要求"), MISSED("未达到节点要求"), NOT_DUE("尚未到节点");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param progress share of the works, four decimals
     * @param target   the latest checkpoint due, or the first one while none is
     * @param needed   villages that the checkpoint needs
     * @param due      the checkpoint's last day
     */
    record Progress(BigDecimal progress, Rate target, int needed, LocalDate due, State state) {

        @Override
        public String toString() {
            return state + "（进度" + progress.toPlainString() + "，" + due + "前应达" + target + "，即" + needed + "个）";
        }
    }
}
