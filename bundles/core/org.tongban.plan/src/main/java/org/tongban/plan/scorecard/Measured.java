package org.tongban.plan.scorecard;

import java.math.BigDecimal;
import org.tongban.core.law.Finding;

/**
 * A figure as the records have it.
 *
 * @param yardstick what is measured
 * @param value     in the yardstick's unit
 * @param of        of which time or records, in Chinese, such as 2024年 or 2025年3月
 * @param finding   how it came about
 */
public record Measured(Yardstick yardstick, BigDecimal value, String of, Finding<BigDecimal> finding) {
}
