package org.tongban.policy.sucheng;

import org.tongban.core.money.Money;

/**
 * A tier of the seniority allowance.
 *
 * @param years  full years of continuous work
 * @param amount yuan a month
 */
record SeniorityTier(int years, Money amount) {

    @Override
    public String toString() {
        return "满" + years + "年 " + amount;
    }
}
