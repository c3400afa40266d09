package org.tongban.policy.staffing;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How far the certification of hired clerks (职业技能等级认定) has come. */
@ConsumerType
@FunctionalInterface
public interface CertificationPolicy {

    /** The share of hired clerks with a valid certificate, four decimals, half up; pending where nobody is hired. */
    Finding<BigDecimal> coverage(int certified, int hired, Worksheet sheet);
}
