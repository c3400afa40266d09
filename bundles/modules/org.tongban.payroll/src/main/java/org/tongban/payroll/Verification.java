package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;

/**
 * A locked month worked out again from the inputs that were kept.
 *
 * @param month       the month
 * @param people      slips compared
 * @param differences where the result is not what was locked, one plain sentence each; empty if it is the same to the fen
 * @param notes       what has changed around it, such as a policy bundle of another version
 */
public record Verification(YearMonth month, int people, List<String> differences, List<String> notes) {

    public Verification {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    public boolean same() {
        return differences.isEmpty();
    }
}
