package org.tongban.plan.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tongban.plan.state.ClauseState.DONE;
import static org.tongban.plan.state.ClauseState.NOT_APPLICABLE;
import static org.tongban.plan.state.ClauseState.NOT_DONE;
import static org.tongban.plan.state.ClauseState.PARTLY;
import static org.tongban.plan.state.ClauseState.UNCLEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.state.ClauseEvidence.Told;

class ClauseStateTest {

    private static final Instrument PLAN = new Instrument("临河县方案", "临政〔2025〕1号");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            DONE DONE,               DONE
            DONE NOT_DONE,           PARTLY
            DONE UNCLEAR,            PARTLY
            PARTLY,                  PARTLY
            NOT_DONE UNCLEAR,        NOT_DONE
            NOT_DONE NOT_APPLICABLE, NOT_DONE
            NOT_APPLICABLE,          NOT_APPLICABLE
            UNCLEAR NOT_APPLICABLE,  UNCLEAR
            """)
    void severalThingsTogetherSayOne(String said, ClauseState together) {
        assertEquals(together, ClauseState.together(List.of(said.split(" ")).stream().map(ClauseState::valueOf).toList()));
    }

    @Test
    void theOrderNeverMattersAndWhatDoesNotApplyChangesNothing() {
        Random random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            List<ClauseState> states = new ArrayList<>();
            int pieces = 1 + random.nextInt(5);
            for (int i = 0; i < pieces; i++) {
                states.add(ClauseState.values()[random.nextInt(ClauseState.values().length)]);
            }
            ClauseState together = ClauseState.together(states);
            Collections.shuffle(states, random);
            assertEquals(together, ClauseState.together(states), states.toString());
            states.add(NOT_APPLICABLE);
            assertEquals(together, ClauseState.together(states), states.toString());
            states.add(NOT_DONE);
            assertNotEquals(DONE, ClauseState.together(states), states.toString());
        }
        assertEquals(UNCLEAR, ClauseState.together(List.of()));
        assertEquals(PARTLY, ClauseState.together(List.of(NOT_DONE, PARTLY)));
    }

    @Test
    void aStateIsKnownByItsWordInEitherLanguage() {
        assertEquals(Optional.of(PARTLY), ClauseState.named("部分落实"));
        assertEquals(Optional.of(NOT_DONE), ClauseState.named("not-done"));
        assertEquals(Optional.of(NOT_DONE), ClauseState.named(" NOT_DONE "));
        assertEquals(Optional.empty(), ClauseState.named("完成"));
    }

    @Test
    void manyFindingsAreOnePieceWithItsCountsAndAnExample() {
        ClauseTally tally = ClauseTally.of(PLAN, "个村站");
        tally.add("东村", finding(PLAN.clause("LH-1"), "16", "12"), value -> DONE);
        tally.add("西村", finding(PLAN.clause("LH-1"), "8", "12"), value -> NOT_DONE);
        tally.add("南村", finding(new Citation("X-1", "别的文件"), "8", "12"), value -> NOT_DONE);
        List<Told> told = tally.told("2025年村站核查", () -> new Worksheet(DAY));
        assertEquals(1, told.size());
        assertEquals(PARTLY, told.get(0).state());
        assertEquals("2025年村站核查：符合1个村站、不符合1个村站（西村）", told.get(0).sentence());
        assertEquals(List.of("2025年村站核查 = 2个村站", "符合 = 1个村站", "不符合 = 1个村站：西村", "举例 = 西村", "面积 = 8", "应有 = 12  [LH-1, 临政〔2025〕1号]",
                "落实状态 = 部分落实  [LH-1, 临政〔2025〕1号]"), told.get(0).finding().workings().stream().map(Object::toString).toList());
    }

    @Test
    void peopleAreCountedAndNotNamed() {
        ClauseTally tally = ClauseTally.ofPeople(PLAN).add("张某", finding(PLAN.clause("LH-1"), "8", "12"), value -> NOT_DONE);
        Told told = tally.told("年度考核", () -> new Worksheet(DAY)).get(0);
        assertEquals("年度考核：不符合1人", told.sentence());
        assertEquals(List.of("年度考核 = 1人", "不符合 = 1人", "落实状态 = 未落实  [LH-1, 临政〔2025〕1号]"), told.finding().workings().stream().map(Object::toString).toList());
    }

    private static Finding<String> finding(Citation clause, String area, String least) {
        Worksheet sheet = new Worksheet(DAY);
        sheet.fact("面积", area);
        sheet.step("应有", least, clause);
        return sheet.granted("核查", area, clause);
    }
}
