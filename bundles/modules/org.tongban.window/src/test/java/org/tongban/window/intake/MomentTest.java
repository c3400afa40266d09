package org.tongban.window.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;

/** As queue systems write times. */
class MomentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-01 09:12:33      | 2025-03-01 | 33153
            2025/03/01 09:12:33      | 2025-03-01 | 33153
            2025/3/1 9:12            | 2025-03-01 | 33120
            2025年3月1日9时12分33秒   | 2025-03-01 | 33153
            2025年3月1日 下午2:05      | 2025-03-01 | 50700
            20250301091233           | 2025-03-01 | 33153
            2025-03-01T09:12:33.250  | 2025-03-01 | 33153
            ２０２５-03-01 ０９：12：33 | 2025-03-01 | 33153
            2025-03-01               |            | -1
            09:12:33                 |            | 33153
            9:12                     |            | 33120
            """)
    void isReadHoweverItIsWritten(String text, LocalDate day, int second) throws CellType.Unreadable {
        if (second < 0) {
            assertThrows(CellType.Unreadable.class, () -> Moment.TYPE.read(Cell.of(text)), "a day alone is no moment");
        } else {
            assertEquals(Optional.of(new Moment(day, second)), Moment.TYPE.read(Cell.of(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30 09:00:00", "2025-13-01 09:00:00", "2025-03-01 25:00:00", "昨天", "=NOW()", "2025-03-01 09:00:00 2025-03-01 09:00:00 2025-03-01 09:00:00"})
    void whatIsNoTimeIsRefused(String text) {
        assertThrows(CellType.Unreadable.class, () -> Moment.TYPE.read(Cell.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "--", "/", "无", "NULL"})
    void whatSaysNothingIsEmpty(String text) throws CellType.Unreadable {
        assertEquals(Optional.empty(), Moment.TYPE.read(Cell.of(text)));
    }

    @Test
    void aNumberOfExcelIsADayAndItsFraction() throws CellType.Unreadable {
        BigDecimal noon = new BigDecimal("45717.5");
        assertEquals(Optional.of(new Moment(LocalDate.of(2025, 3, 1), 43_200)), Moment.TYPE.read(Cell.of(noon, "45717.5", null)));
        assertEquals(Optional.of(new Moment(null, 43_200)), Moment.TYPE.read(Cell.of(new BigDecimal("0.5"), "0.5", null)));
    }
}
