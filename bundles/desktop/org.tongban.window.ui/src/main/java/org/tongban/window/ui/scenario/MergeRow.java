package org.tongban.window.ui.scenario;

import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;

/**
 * A figure before and after a merger, and what the document says of it.
 *
 * @param before         as shown; empty if not known
 * @param after          as shown; empty if not known
 * @param statedBefore   the document's figure before the reform; empty if it states none
 * @param statedAfter    the document's target; empty if it states none
 * @param whyBefore      how {@code before} came about, if a policy answered
 * @param whyAfter       how {@code after} came about, if a policy answered
 * @param saysBefore     the document's answer that holds {@code statedBefore}
 * @param saysAfter      the document's answer that holds {@code statedAfter}
 * @param verdict        of {@code after} against the target; {@link Verdict#INFO} where there is none
 */
public record MergeRow(Measure measure, String before, String after, String statedBefore, String statedAfter, Optional<Finding<?>> whyBefore, Optional<Finding<?>> whyAfter,
        Optional<Finding<?>> saysBefore, Optional<Finding<?>> saysAfter, Verdict verdict) {

    static MergeRow plain(Measure measure, String before, String after) {
        return new MergeRow(measure, before, after, "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Verdict.INFO);
    }

    /**
     * How a figure came about; empty where the column shows none that could say.
     *
     * @param column before, after, statedBefore or statedAfter
     */
    public Optional<Finding<?>> why(String column) {
        return switch (column) {
            case "before" -> whyBefore;
            case "after" -> whyAfter;
            case "statedBefore" -> statedBefore.isEmpty() ? Optional.empty() : saysBefore;
            case "statedAfter" -> statedAfter.isEmpty() ? Optional.empty() : saysAfter;
            default -> Optional.empty();
        };
    }

    /** What is compared. */
    public enum Measure {
        WINDOWS("windows"), PEOPLE("people"), CASES("cases"), NEEDED("needed"), FLOOR("floor"), WAIT("wait"), LEVEL("level"), WORST("worst"), LIMITS("limits");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** Names its text. */
        public String key() {
            return key;
        }
    }
}
