package org.tongban.plan.effect;

import org.tongban.core.time.DateRange;

/**
 * A period whose results are kept as they were.
 *
 * @param days        its days
 * @param name        what is closed, in Chinese, such as 2025-12 工资（已锁定）
 * @param english     the same in English
 * @param correctable whether what comes out otherwise can be made lines of a later period
 */
public record Closed(DateRange days, String name, String english, boolean correctable) {
}
