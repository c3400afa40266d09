package org.tongban.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    /** The published examples of GB 11643, and one of an area code that does not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "321399200103048286"})
    void acceptsValidNumbers(String digits) {
        assertEquals(Optional.empty(), IdentityNumber.fault(digits));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            321399199505051361,  CHECK_DIGIT
            32139919950505136,   LENGTH
            3213991995O5051361,  CHARACTERS
            321399199502301361,  BIRTH_DATE
            """)
    void saysWhatIsWrong(String digits, IdentityNumber.Fault fault) {
        assertEquals(Optional.of(fault), IdentityNumber.fault(digits));
    }

    @Test
    void neverShowsItself() {
        IdentityNumber number = new IdentityNumber("11010519491231002X");
        assertEquals("110105********002X", number.toString());
        assertEquals(LocalDate.of(1949, 12, 31), number.birthDate());
        assertFalse(number.isMale());
    }

    @Test
    void masksKeepOnlyWhatIsNeeded() {
        assertEquals("138****5678", Mask.phone("13812345678"));
        assertEquals("***************0174", Mask.card("6217907579383470174"));
        assertTrue(Mask.phone("1234").chars().allMatch(c -> c == '*'));
    }
}
