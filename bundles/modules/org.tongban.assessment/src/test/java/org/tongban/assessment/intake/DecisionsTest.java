package org.tongban.assessment.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-03=一般;2025-04=好", "2025-03＝一般；2025-04＝好", "2025年3月：一般、2025年4月：好", "3月一般，4月好", "2025.3 一般 2025.4 好",
            "202503=一般,202504=好", "2025年3月评为“一般”；4月评为“好”", " 2025-03 = 一般 ; 2025-04 = 好 ; ", "2025/3:一般/2025/4:好"})
    void readsWhatOfficesWrite(String text) {
        assertEquals("{2025-03=一般, 2025-04=好}", Decisions.read(text, 2025).grades().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般", "2025-03", "2025-13=一般", "2025-03=一般;2025-03=好", "待定;2025-03=好"})
    void refusesWhatItCannotRead(String text) {
        assertTrue(Decisions.read(text, 2025).grades().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void readsNothingFromNothing(String text) {
        assertTrue(Decisions.read(text, 2025).grades().orElseThrow().isEmpty());
    }
}
