package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/**
 * What a person's insurance file says from a month on.
 *
 * @param from         the first month it holds; {@link #EVER} if the file did not say
 * @param enrolled     whether the person is enrolled at all
 * @param bases        the declared base of each scheme the person is enrolled in
 * @param deductions   special additional deductions declared, a month
 * @param firstJob     whether wages were drawn for the first time in that year, if the file says
 * @param sixtyThousand whether the full 60,000 may be deducted from January of that year, if the file says
 */
public record Insurance(YearMonth from, boolean enrolled, Map<Scheme, Money> bases, Money deductions, Optional<Boolean> firstJob,
        Optional<Boolean> sixtyThousand) {

    /** The first month of a file that names none: what it says has always held. */
    public static final YearMonth EVER = YearMonth.of(1900, 1);

    public Insurance {
        bases = Collections.unmodifiableMap(new TreeMap<>(bases));
    }

    /** Whether a declaration that is made for one year was made for this one. */
    boolean speaksOf(int year) {
        return from.equals(EVER) || from.getYear() == year;
    }
}
