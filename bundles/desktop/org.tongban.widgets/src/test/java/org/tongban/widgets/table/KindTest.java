package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

class KindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0.00
            999.9     | 999.90
            1000      | 1,000.00
            -1000     | -1,000.00
            -100.5    | -100.50
            1234567.8 | 1,234,567.80
            """)
    void writesMoneyWithSeparators(String yuan, String shown) {
        assertEquals(shown, Kind.MONEY.text(Money.yuan(yuan)));
    }

    @Test
    void writesOtherValues() {
        assertEquals("12,345", Kind.INTEGER.text(12345));
        assertEquals("1,234.5", Kind.NUMBER.text(new BigDecimal("1234.50")));
        assertEquals("100", Kind.NUMBER.text(new BigDecimal("1E+2")));
        assertEquals("12.5%", Kind.PERCENT.text(Rate.of("12.5%")));
        assertEquals("2025-03", Kind.MONTH.text(YearMonth.of(2025, 3)));
        assertEquals("✓", Kind.FLAG.text(true));
        assertEquals("", Kind.FLAG.text(false));
        assertEquals("", Kind.MONEY.text(null));
    }
}
