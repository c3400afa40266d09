package org.tongban.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;

/**
 * A month of assessment.
 *
 * @param finalised whether it is final
 * @param clerks    everyone in post at its end or with a record of it, in order of site, then person
 * @param best      how many have the best grade
 * @param check     the cap on the best grade; empty where the place's document has no such rule
 */
public record MonthBook(YearMonth month, boolean finalised, List<ClerkMonth> clerks, long best, Optional<Finding<CapCheck>> check) {

    /** Window staff who count for the cap. */
    public long people() {
        return clerks.stream().filter(ClerkMonth::counted).count();
    }

    /** Those who still need a grade. */
    public List<ClerkMonth> missing() {
        return clerks.stream().filter(ClerkMonth::isMissing).toList();
    }
}
