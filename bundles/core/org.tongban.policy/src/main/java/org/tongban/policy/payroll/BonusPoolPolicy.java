package org.tongban.policy.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** How a pool of bonus money is split, so that the parts sum up to it exactly. */
@ConsumerType
@FunctionalInterface
public interface BonusPoolPolicy {

    /**
     * @param units windows or departments with their people, in a stable order
     * @throws IllegalArgumentException if nobody has a share
     */
    Finding<Split> split(Money pool, List<Unit> units, Worksheet sheet);

    /**
     * @param share what the unit gets of the pool, where units are split first
     */
    record Unit(String name, BigDecimal share, List<Member> members) {

        public Unit {
            members = List.copyOf(members);
        }
    }

    /**
     * @param share in proportion to which the clerk is paid
     * @param grade the grade it rests on, where known
     */
    record Member(String name, BigDecimal share, Optional<String> grade) {
    }

    /**
     * @param amounts of the members in order; their sum is the pool
     * @param verdict WARN where members of different grades get the same
     */
    record Split(List<Money> amounts, Verdict verdict) {

        public Split {
            amounts = List.copyOf(amounts);
        }

        @Override
        public String toString() {
            return String.join("、", amounts.stream().map(Money::toString).toList());
        }
    }
}
