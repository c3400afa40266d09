package org.tongban.payroll.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.payroll.run.Insurance;
import org.tongban.payroll.store.InsuranceText;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/** What is kept of an insurance file, to be put back, says all that the file said. */
class InsuranceUndoTest {

    @Test
    void aFileIsReadBackAsItWasWritten() {
        Insurance file = new Insurance(YearMonth.of(2025, 1), true, Map.of(Scheme.PENSION, Money.yuan(4494), Scheme.HOUSING, Money.yuan(5000)), Money.yuan(1000), Optional.of(true), Optional.empty());
        assertEquals(file, InsuranceText.of(InsuranceText.written(file)));
        assertEquals("12 2025-01", InsuranceRestorer.subject(new PersonId(12), file.from()));
    }
}
