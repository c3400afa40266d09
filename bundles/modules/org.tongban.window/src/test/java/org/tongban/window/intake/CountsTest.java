package org.tongban.window.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;

/** Counts and lists as 涵江's document prints them. */
class CountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9504              | 9504  | ''
            约为9504件         | 9504  | ''
            约31,000件（人社局） | 31000 | 人社局
            3.1万             | 31000 | ''
            """)
    void areReadAsPrinted(String text, long count, String of) throws CellType.Unreadable {
        assertEquals(Optional.of(new Counts(count, of)), Counts.TYPE.read(Cell.of(text)));
    }

    @Test
    void wordsAreNoCount() {
        assertThrows(CellType.Unreadable.class, () -> Counts.TYPE.read(Cell.of("很多")));
    }

    @Test
    void aListEndsBeforeItsEtCetera() {
        assertEquals(List.of("人社局", "医保局涵江分局"), Words.list(Optional.of("人社局、医保局涵江分局等2家部门")));
        assertEquals(List.of("民政局", "档案局", "台港澳办"), Words.list(Optional.of("民政局、档案局、台港澳办等9家部门")));
    }
}
