package org.tongban.payroll.run;

import java.util.List;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PieceworkPolicy.CaseCount;

/**
 * Everything that one person's pay of a month is worked out from. Locking keeps it, so that the month can be worked out
 * again.
 *
 * @param person      whose
 * @param name        the person's name
 * @param site        where the person serves on the first day of the month, or first in the month
 * @param siteName    its name
 * @param employed    whether employed on at least one day of the month
 * @param facts       what the pay policy is asked with
 * @param cases       cases credited to the person in the month, by platform and quality
 * @param insurance   the insurance file that holds in the month
 * @param year        the tax year so far
 * @param corrections lines that correct earlier months
 */
public record PayInputs(PersonId person, String name, SiteId site, String siteName, boolean employed, PayFacts facts, List<CaseCount> cases,
        Optional<Insurance> insurance, YearSoFar year, List<SlipLine> corrections) {

    public PayInputs {
        cases = List.copyOf(cases);
        corrections = List.copyOf(corrections);
    }

    PayInputs with(YearSoFar other) {
        return new PayInputs(person, name, site, siteName, employed, facts, cases, insurance, other, corrections);
    }

    @Override
    public String toString() {
        return "Inputs of person " + person + " for " + facts.month();
    }
}
