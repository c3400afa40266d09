package org.tongban.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.MonthState;

/**
 * A month of assessment.
 *
 * @param finalised whether it is final
 * @param clerks    everyone in post at its end or with a record of it, in order of site, then person
 * @param best      how many have the best grade
 * @param check     the cap on the best grade; empty where the place's document has no such rule
 * @param units     the clerks' units, in order
 */
public record MonthBook(YearMonth month, boolean finalised, List<ClerkMonth> clerks, long best, Optional<Finding<CapCheck>> check, List<UnitMonth> units) {

    /**
     * A clerk in the ranking by score.
     *
     * @param rank 1 for the highest score, equal for equal scores; 0 without a score
     */
    public record Place(int rank, ClerkMonth clerk) {
    }

    public MonthBook {
        clerks = List.copyOf(clerks);
        units = List.copyOf(units);
    }

    /** Window staff who count for the cap. */
    public long people() {
        return clerks.stream().filter(ClerkMonth::counted).count();
    }

    /** Those who still need a grade. */
    public List<ClerkMonth> missing() {
        return clerks.stream().filter(ClerkMonth::isMissing).toList();
    }

    /** Those whose assessment is suspended. */
    public List<ClerkMonth> suspended() {
        return clerks.stream().filter(clerk -> clerk.state() == MonthState.SUSPENDED).toList();
    }

    /** Whether more have the best grade than the document allows, so that the month cannot be made final. */
    public boolean isBeyondCap() {
        return check.flatMap(Finding::value).filter(given -> given.result() == Verdict.FAIL).isPresent();
    }

    /** Whether nothing stands in the way of making it final. */
    public boolean canBeFinal() {
        return !finalised && !clerks.isEmpty() && missing().isEmpty() && !isBeyondCap();
    }

    public Optional<ClerkMonth> of(PersonId person) {
        return clerks.stream().filter(clerk -> clerk.person().equals(person)).findFirst();
    }

    /** A unit's clerks by score, the highest first, those without a score last; everyone if no unit is named. */
    public List<Place> ranked(Optional<SiteId> unit) {
        List<ClerkMonth> sorted = clerks.stream().filter(clerk -> unit.isEmpty() || clerk.site().equals(unit))
                .sorted(Comparator.comparing((ClerkMonth clerk) -> clerk.score().isEmpty())
                        .thenComparing(clerk -> clerk.score().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                .toList();
        List<Place> places = new ArrayList<>();
        for (ClerkMonth clerk : sorted) {
            int rank = clerk.score().isEmpty() ? 0 : places.size() + 1;
            boolean tied = rank > 1 && clerk.score().get().compareTo(sorted.get(rank - 2).score().orElseThrow()) == 0;
            places.add(new Place(tied ? places.get(rank - 2).rank() : rank, clerk));
        }
        return places;
    }
}
