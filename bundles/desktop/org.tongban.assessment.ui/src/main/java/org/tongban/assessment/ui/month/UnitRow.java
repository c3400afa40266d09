package org.tongban.assessment.ui.month;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.widgets.look.Tone;

/**
 * A line of the list of sites.
 *
 * @param site  the site; empty for all, and for clerks of no known site
 * @param check the cap, for the site as if it stood alone
 */
record UnitRow(Optional<SiteId> site, String name, long people, long best, long missing, Optional<Finding<CapCheck>> check, Tone tone) {

    static UnitRow all(MonthBook book, String name) {
        return new UnitRow(Optional.empty(), name, book.people(), book.best(), book.missing().size(), book.check(), book.isBeyondCap() ? Tone.FAIL : Tone.NONE);
    }

    static UnitRow of(UnitMonth unit) {
        return new UnitRow(unit.site(), unit.name(), unit.people(), unit.best(), unit.missing(), unit.own(), unit.warned() ? Tone.WARN : Tone.NONE);
    }

    /** How many may have the best grade; null where that is not limited. */
    @Nullable Long cap() {
        return check.flatMap(Finding::value).filter(given -> given.cap().isPresent()).map(given -> given.cap().getAsLong()).orElse(null);
    }

    /** Lines of the same site are the same, whatever their counts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitRow row && row.site.equals(site) && row.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
