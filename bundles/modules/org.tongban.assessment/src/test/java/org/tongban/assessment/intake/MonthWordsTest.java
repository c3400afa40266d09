package org.tongban.assessment.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.assessment.intake.MonthWords.Said;

class MonthWordsTest {

    @ParameterizedTest(name = "{0} says {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025年1月窗口办事员月度考核结果 | 2025 | 1
            2025 年 12 月份考核             | 2025 | 12
            ２０２５年３月                   | 2025 | 3
            二〇二五年十一月考核             | 2025 | 11
            二零二五年一月                   | 2025 | 1
            2025年度3月考核                  | 2025 | 3
            2025-01                          | 2025 | 1
            2025.3                           | 2025 | 3
            2025/3/1                         | 2025 | 3
            202503                           | 2025 | 3
            1月                              | -    | 1
            十二月                           | -    | 12
            一月                             | -    | 1
            十月份                           | -    | 10
            2025年度月度考核汇总             | 2025 | -
            Sheet1                           | -    | -
            月度考核                         | -    | -
            月度考核-2025                    | 2025 | -
            """)
    void readsMonthsAndYears(String text, String year, String month) {
        assertEquals(new Said(number(year), number(month)), MonthWords.read(text, false));
    }

    @Test
    void takesABareNumberInAMonthColumnForAMonth() {
        assertEquals(Optional.of(YearMonth.of(2025, 7)), MonthWords.month("7", Optional.of(2025)));
        assertEquals(Optional.of(YearMonth.of(2024, 7)), MonthWords.month("2024-07-01", Optional.of(2025)));
        assertEquals(Optional.empty(), MonthWords.month("13", Optional.of(2025)));
        assertEquals(Optional.empty(), MonthWords.month("7月", Optional.empty()));
    }

    private static Optional<Integer> number(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
