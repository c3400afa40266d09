package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;

/**
 * What is known of a clerk for a month of pay.
 *
 * @param month        the payroll month
 * @param level        the level of the site where the clerk serves
 * @param basicPay     the basic pay agreed, each amount with its first day
 * @param certificates every certificate held
 * @param degrees      every degree held
 * @param service      the spans of employment as a clerk, in any order; a gap between them is a break in service
 * @param probation    the time of probation, if any
 */
public record PayFacts(YearMonth month, SiteLevel level, List<BasicPay> basicPay, List<Certificate> certificates, List<Degree> degrees,
        List<DateRange> service, Optional<DateRange> probation) {
}
