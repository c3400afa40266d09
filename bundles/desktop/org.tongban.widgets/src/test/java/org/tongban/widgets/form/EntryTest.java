package org.tongban.widgets.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.money.Money;

class EntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2025.3.1", "2025/3/1", "20250301", " 2025年3月1日 "})
    void readsDaysAsPeopleWriteThem(String typed) {
        assertEquals(LocalDate.of(2025, 3, 1), Entry.day(typed).value());
    }

    @Test
    void tellsADayThatDoesNotExistFromOneWrittenWrong() {
        assertEquals("field.day.none", Entry.day("2025-02-30").problem());
        assertEquals("field.day.form", Entry.day("1.3.25").problem());
        assertEquals("", Entry.day(" ").problem());
        assertNull(Entry.day("").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03", "2025.3", "202503", "2025年3月"})
    void readsMonths(String typed) {
        assertEquals(YearMonth.of(2025, 3), Entry.month(typed).value());
    }

    @Test
    void refusesAMonthThatDoesNotExist() {
        assertEquals("field.month.form", Entry.month("2025-13").problem());
    }

    @Test
    void readsAmountsExactlyAndNeverRounds() {
        assertEquals(Money.yuan("1234.5"), Entry.amount("1,234.50 元").value());
        assertEquals(Money.yuan("-0.01"), Entry.amount("-0.01").value());
        assertEquals(Money.yuan("3"), Entry.amount("3.").value());
        assertEquals("field.money.fen", Entry.amount("1.005").problem());
        assertEquals(Money.yuan("1.5"), Entry.amount("1.500").value());
        assertEquals("field.money.form", Entry.amount("=1+1").problem());
        assertEquals("field.money.form", Entry.amount("1e3").problem());
    }
}
