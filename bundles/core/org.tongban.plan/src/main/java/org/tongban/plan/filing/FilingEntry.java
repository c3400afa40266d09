package org.tongban.plan.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingRule.Stand;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.registry.Site;

/**
 * A line of the list of filings: what ought to be filed, and the filing if there is one.
 *
 * @param duty    the duty by which it is filed, its readings applied
 * @param site    the site that files
 * @param subject the month or change
 * @param filing  empty while nothing was drafted
 * @param stand   where it stands on the day of the list, with its workings
 */
public record FilingEntry(FilingDuty duty, Site site, FilingSubject subject, Optional<Filing> filing, Finding<Stand> stand) {

    /** The last day in time, if known. */
    public Optional<LocalDate> due() {
        return stand.value().flatMap(Stand::due);
    }

    /** Empty where it cannot be told, because no calendar reaches the day. */
    public Optional<FilingStanding> standing() {
        return stand.value().map(Stand::standing);
    }

    /** Whether it was never submitted. */
    public boolean isMissing() {
        return filing.map(each -> each.last(FilingStep.Kind.SUBMITTED).isEmpty()).orElse(true);
    }

    /** Whether it came late, or has not come although due. */
    public boolean isLate() {
        return standing().filter(each -> each == FilingStanding.LATE || each == FilingStanding.OVERDUE).isPresent();
    }
}
