package org.tongban.payroll.ui.slip;

import java.time.YearMonth;
import org.tongban.core.id.PersonId;

/** Asks the payslip view for a person's slip of a month. */
public record SlipSubject(YearMonth month, PersonId person) {
}
