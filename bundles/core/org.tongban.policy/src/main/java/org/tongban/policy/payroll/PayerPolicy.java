package org.tongban.policy.payroll;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Who pays which line of a clerk's pay, where several pay one person. */
@ConsumerType
@FunctionalInterface
public interface PayerPolicy {

    /** The line of a bonus that has a payer of its own. */
    String SPECIAL_BONUS = "special-bonus";

    /** Whether every line comes from whom the document names, and how much from whom. */
    Finding<Payers> check(List<PaidLine> lines, Worksheet sheet);

    /**
     * @param code  the line's code
     * @param payer who pays it
     */
    record PaidLine(String code, String payer, Money amount) {
    }

    /**
     * @param byPayer what each pays, in the order of the lines
     * @param wrong   lines that come from another than the document names, in order
     */
    record Payers(Verdict verdict, Map<String, Money> byPayer, Money total, List<String> wrong) {

        public Payers {
            byPayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPayer));
            wrong = List.copyOf(wrong);
        }

        @Override
        public String toString() {
            return verdict.label() + "，合计" + total + "：" + String.join("、", byPayer.entrySet().stream().map(payer -> payer.getKey() + " " + payer.getValue()).toList());
        }
    }
}
