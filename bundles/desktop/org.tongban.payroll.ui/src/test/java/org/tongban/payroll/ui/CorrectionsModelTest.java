package org.tongban.payroll.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.exchange.Progress;
import org.tongban.payroll.ui.corrections.CorrectionsModel;

class CorrectionsModelTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Bureau bureau = new Bureau().person(1, "赵甲", EmploymentKind.CONTRACT, "2025-01-01", "3000").insured(1).rates("8%");

    private CorrectionsModel corrections() {
        CorrectionsModel model = new CorrectionsModel(bureau.runs());
        model.show(model.read(FEBRUARY, true, Progress.silent()));
        return model;
    }

    @Test
    void showsTheLockedMonthBesideTodayAndWhatWasCorrected() {
        bureau.runs().lock(FEBRUARY, "王");
        assertFalse(corrections().canCorrect(), "nothing differs");
        bureau.person(1, "赵甲", EmploymentKind.CONTRACT, "2025-01-01", "3200");
        CorrectionsModel model = corrections();
        assertTrue(model.canCorrect());
        CorrectionsModel.Row row = model.shown().orElseThrow().rows().get(0);
        assertEquals(List.of(Money.yuan(3000), Money.yuan(3200), Money.yuan(200)),
                List.of(row.difference().locked(), row.difference().recomputed(), row.difference().amount()));
        assertEquals(Money.yuan(200), model.shown().orElseThrow().open());
        model.correct(FEBRUARY, MARCH, "王");
        CorrectionsModel after = corrections();
        assertFalse(after.canCorrect());
        assertEquals(List.of(MARCH), after.shown().orElseThrow().rows().get(0).made().stream().map(made -> made.into()).toList());
    }

    @Test
    void goesOnlyIntoALaterMonth() {
        bureau.runs().lock(FEBRUARY, "王");
        CorrectionsModel model = corrections();
        assertFalse(model.isLater(null));
        assertFalse(model.isLater(FEBRUARY));
        assertTrue(model.isLater(MARCH));
    }

    @Test
    void hasNothingToSayOfAMonthThatIsOpen() {
        CorrectionsModel model = new CorrectionsModel(bureau.runs());
        assertEquals(List.of(), model.read(MARCH, false, Progress.silent()).rows());
    }
}
