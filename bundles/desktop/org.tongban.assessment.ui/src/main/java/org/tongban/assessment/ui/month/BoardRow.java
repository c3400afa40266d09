package org.tongban.assessment.ui.month;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.ClerkMonth;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

/**
 * A clerk on the board.
 *
 * @param rank      the place by score within what is shown, 0 without a score
 * @param clerk     the month as it would stand with what was changed on the board
 * @param unit      the name of the clerk's site
 * @param stored    the grade that is stored
 * @param suggested the grade that the scores suggest
 */
public record BoardRow(int rank, ClerkMonth clerk, String unit, Optional<Grade> stored, Optional<Grade> suggested) {

    public PersonId person() {
        return clerk.person();
    }

    /** Whether the board has another grade than the store. */
    public boolean isChanged() {
        return clerk.state() == MonthState.NORMAL && !clerk.grade().equals(stored);
    }

    /** Whether the scores suggest another grade than the board has. */
    public boolean isOtherThanSuggested() {
        return suggested.isPresent() && clerk.state() == MonthState.NORMAL && !clerk.grade().equals(suggested);
    }

    /** Rows of the same clerk are the same: what is selected stays so when a grade changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoardRow row && row.person().equals(person());
    }

    @Override
    public int hashCode() {
        return person().hashCode();
    }

    public @Nullable BigDecimal score() {
        return clerk.score().orElse(null);
    }
}
