package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was done of a part of a milestone. Of several entries for a part the largest share up to a day counts.
 *
 * @param part  the part, as {@link Milestone#toReach()} names it
 * @param day   the day on which that much was done
 * @param share how much of the part is done by then, from 0 to 1
 */
public record PartDone(String part, LocalDate day, BigDecimal share) {

    public PartDone {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("“" + part + "”完成的比例 " + share.toPlainString() + " 不能使用：应为 0 至 1");
        }
    }

    /** Wholly done on the day. */
    public PartDone(String part, LocalDate day) {
        this(part, day, BigDecimal.ONE);
    }

    @Override
    public String toString() {
        return part + "（" + day + (share.compareTo(BigDecimal.ONE) == 0 ? "" : "，" + share.toPlainString()) + "）";
    }
}
