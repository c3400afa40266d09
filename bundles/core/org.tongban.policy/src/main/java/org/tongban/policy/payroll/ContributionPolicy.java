package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Social insurance and housing fund. Rates, floors, ceilings and rounding are local values of the place; none is assumed. */
@ConsumerType
public interface ContributionPolicy {

    /** The schemes, by the code under which their local values are entered. */
    enum Scheme {
        PENSION("pension", "养老保险"),
        MEDICAL("medical", "医疗保险"),
        UNEMPLOYMENT("unemployment", "失业保险"),
        INJURY("injury", "工伤保险"),
        MATERNITY("maternity", "生育保险"),
        HOUSING("housing", "住房公积金");

        private final String code;
        private final String label;

        Scheme(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param month the month
     * @param bases the declared base of each scheme the person is enrolled in
     * @return a contribution for each of these schemes; NotConfigured when a rate of one of them was not entered
     */
    Finding<List<Contribution>> reckon(YearMonth month, Map<Scheme, Money> bases, Worksheet sheet);

    /**
     * @param scheme   the scheme
     * @param base     the base after floor and ceiling
     * @param employee the clerk's share, taken off the pay
     * @param employer the employer's share
     */
    record Contribution(Scheme scheme, Money base, Money employee, Money employer) {
    }
}
