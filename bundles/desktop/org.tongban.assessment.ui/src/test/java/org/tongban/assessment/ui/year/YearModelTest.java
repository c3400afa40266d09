package org.tongban.assessment.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.assessment.TestOffice.CHANGE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.TestOffice;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.look.Tone;

class YearModelTest {

    private final TestOffice office = new TestOffice();
    private final YearModel model = new YearModel(office.years, office.months, office.investigations, office.sites);

    @BeforeEach
    void twelveMonths() {
        for (int month = 1; month <= 12; month++) {
            office.recordGrades(YearMonth.of(2025, month), month <= 2 ? "GGGFFFFFFP" : "GGFFFFFFFF");
        }
    }

    private void open() {
        model.show(model.read(2025));
    }

    private YearRow row(int number) {
        return model.rows().stream().filter(row -> row.clerk().person().equals(new PersonId(number))).findFirst().orElseThrow();
    }

    @Test
    void showsTwelveMonthsAndTheGradeOfTheYear() {
        open();
        assertEquals("优秀 称职 基本称职 不称职", row(1).clerk().shown() + " " + row(3).clerk().shown() + " " + row(4).clerk().shown() + " " + row(10).clerk().shown());
        assertEquals("好 一般", row(3).month(2).shown() + " " + row(3).month(3).shown());
        assertTrue(row(4).isForReview());
        assertEquals("{优秀=2, 称职=1, 基本称职=6, 不称职=1}", model.counts().toString());
        assertEquals("6 0", model.forReview() + " " + model.pending());
        assertEquals(List.of("甲中心", "乙中心"), model.rows().stream().map(YearRow::unit).distinct().toList());
    }

    @Test
    void showsInvestigationsThatTouchTheYear() {
        office.investigations.put(new InvestigationCase(new PersonId(5), LocalDate.of(2025, 11, 10), Optional.empty(), new TreeMap<>()), CHANGE);
        office.investigations.put(new InvestigationCase(new PersonId(6), LocalDate.of(2023, 11, 10), Optional.of(LocalDate.of(2024, 2, 1)), new TreeMap<>()), CHANGE);
        open();
        assertEquals("1 0", row(5).cases().size() + " " + row(6).cases().size());
        assertTrue(row(5).isPending());
        assertEquals("暂停", row(5).month(11).shown());
        assertEquals(1, model.pending());
    }

    @Test
    void overridesWithReasonApproverAndDocument() {
        assertEquals(List.of("approver", "reason"), new YearModel.OtherGrade("称职", " ", "", "").problems());
        model.override(2025, new PersonId(1), new YearModel.OtherGrade("称职", "年底受到通报", "李局长", "宿数〔2026〕3号"), "王主任", "年度考核");
        open();
        assertEquals("称职 李局长", row(1).clerk().shown() + " " + row(1).clerk().departure().orElseThrow().approver());
        assertTrue(row(1).isOverridden());
        assertThrows(AssessmentRefused.class,
                () -> model.override(2025, new PersonId(10), new YearModel.OtherGrade("称职", "表现有改进", "李局长", ""), "王主任", "年度考核"));
    }

    @Test
    void saysWhichMonthsAreFinal() {
        office.months.finalise(YearMonth.of(2025, 4), CHANGE);
        open();
        assertEquals(List.of(YearMonth.of(2025, 4)), List.copyOf(model.closed()));
        assertEquals(2025, model.firstYear(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aYearBecomesFinalOnceItsMonthsAre() {
        open();
        assertEquals("12 false", model.openMonths().size() + " " + model.canBeFinal());
        for (int month = 1; month <= 12; month++) {
            office.months.assign(YearMonth.of(2025, month), Map.of(new PersonId(3), new Grade("一般")), CHANGE);
            office.months.finalise(YearMonth.of(2025, month), CHANGE);
        }
        open();
        assertTrue(model.canBeFinal());
        model.finalise(2025, CHANGE);
        open();
        assertTrue(model.isFinal());
        assertEquals("false", Boolean.toString(model.canBeFinal()));
        model.override(2025, new PersonId(1), new YearModel.OtherGrade("称职", "年底受到通报", "李局长", ""), "王主任", "年度考核");
        open();
        assertTrue(row(1).clerk().isOtherThanSettled());
    }

    @Test
    void coloursGradesByTheirPlace() {
        open();
        assertEquals(List.of(Tone.PASS, Tone.ACCENT, Tone.FAIL), model.monthlyGrades().stream().map(grade -> GradeTones.of(grade, model.monthlyGrades())).toList());
        assertEquals(List.of(Tone.PASS, Tone.ACCENT, Tone.WARN, Tone.FAIL), model.annualGrades().stream().map(grade -> GradeTones.of(grade, model.annualGrades())).toList());
        assertEquals(Tone.NONE, GradeTones.of(new Grade("别的"), model.annualGrades()));
    }
}
