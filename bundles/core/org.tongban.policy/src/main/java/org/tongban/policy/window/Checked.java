package org.tongban.policy.window;

import java.util.List;
import java.util.function.Predicate;
import org.tongban.core.law.Verdict;

/**
 * The result of a check.
 *
 * @param value   what was found, such as 7
 * @param limit   what is asked for, such as 8; empty where the clause names no measure
 * @param missing what is missing or at fault, by name, in order; empty if nothing is
 */
public record Checked(Verdict verdict, String value, String limit, List<String> missing) {

    public Checked {
        missing = List.copyOf(missing);
    }

    public Checked(Verdict verdict, Object value, Object limit) {
        this(verdict, value.toString(), limit.toString(), List.of());
    }

    /** That each of the things wanted is there; what is not is missing, in their order. */
    public static Checked each(List<String> wanted, Predicate<String> isThere) {
        List<String> missing = wanted.stream().filter(isThere.negate()).toList();
        return new Checked(Verdict.passIf(missing.isEmpty()), String.valueOf(wanted.size() - missing.size()), String.valueOf(wanted.size()), missing);
    }

    /** That nothing is recorded to judge by. */
    public static Checked nothingRecorded() {
        return new Checked(Verdict.NA, "未登记", "", List.of());
    }

    @Override
    public String toString() {
        return verdict.label() + "（" + value + (limit.isEmpty() ? "" : " / " + limit) + (missing.isEmpty() ? "" : "；" + String.join("、", missing)) + "）";
    }
}
