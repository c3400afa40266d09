package org.tongban.assessment.ui.year;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.InvestigationCase;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.assessment.Grade;

/**
 * What the year needs, read at once.
 *
 * @param monthly the grades of a month, best first
 * @param annual  the grades of the year, best first
 * @param cases   the investigations that touch the year, by clerk
 * @param units   the names of the sites
 * @param closed  the months that are final
 * @param settled whether the year is final
 */
public record YearSnapshot(int year, List<ClerkYear> clerks, List<Grade> monthly, List<Grade> annual, Map<PersonId, List<InvestigationCase>> cases,
        Map<SiteId, String> units, Set<YearMonth> closed, boolean settled) {

    public YearSnapshot {
        clerks = List.copyOf(clerks);
        monthly = List.copyOf(monthly);
        annual = List.copyOf(annual);
        cases = Map.copyOf(cases);
        units = Map.copyOf(units);
        closed = Set.copyOf(closed);
    }
}
