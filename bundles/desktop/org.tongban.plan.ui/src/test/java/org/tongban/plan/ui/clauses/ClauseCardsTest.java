package org.tongban.plan.ui.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Source;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.clauses.ClauseCard.Figure;

class ClauseCardsTest {

    private static final String PLAN = "宿区政办发〔2024〕26号";
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 12, 27);

    private Bureau bureau;
    private ClauseCards cards;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        cards = new ClauseCards(bureau.workspaces, bureau.plan, bureau.book, bureau.registers, bureau.sites, Bureau.CLOCK);
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    @Test
    void tellsTheFiguresWithTheirDayAndSource() {
        ClauseCard card = cards.card(new Citation("SC-2.2.5.2-a", PLAN)).orElseThrow();
        assertEquals(5, card.figures().size());
        assertEquals(new Figure("", "五级/初级工技能补贴", Optional.of("100.00"), Optional.of(IN_FORCE), Source.STATED, ""), card.figures().get(0));
        assertTrue(card.note().effect().length() > 10);
    }

    @Test
    void tellsAnAssumedFigureFromAStatedOne() {
        ClauseCard card = cards.card(new Citation("SC-2.2.8.1-d", PLAN)).orElseThrow();
        assertTrue(card.figures().stream().map(Figure::source).toList().containsAll(List.of(Source.READING, Source.STATED)), card.figures().toString());
    }

    @Test
    void tellsWhatThePlaceHasToEnterAndHas() {
        Citation pension = new Citation("PRC-SI-12", "社会保险法");
        Figure missing = cards.card(pension).orElseThrow().figures().get(0);
        assertEquals(new Figure("insurance.pension.employee", missing.name(), Optional.empty(), Optional.empty(), Source.DELEGATED, ""), missing);
        bureau.plan.enter("insurance.pension.employee", "8%", Optional.empty(), LocalDate.of(2025, 1, 1), "按文件", "宿人社发〔2025〕1号", "李科长");
        Figure entered = cards.card(pension).orElseThrow().figures().get(0);
        assertEquals(new Figure("insurance.pension.employee", missing.name(), Optional.of("8%"), Optional.of(LocalDate.of(2025, 1, 1)), Source.LOCAL, "宿人社发〔2025〕1号"), entered);
    }

    @Test
    void tellsTheReadingsAndWhatWasChosen() {
        Citation seniority = new Citation("SC-2.2.5.3-a", PLAN);
        assertEquals(Optional.empty(), cards.card(seniority).orElseThrow().readings().get(0).choice());
        bureau.plan.choose("sc.seniority.anchor", "B", LocalDate.of(2025, 1, 1), "会议决定", "李科长");
        assertEquals("B", cards.card(seniority).orElseThrow().readings().get(0).choice().orElseThrow().letter());
    }

    @Test
    void aLocalDocumentsCitationMeansTheClauseThatAsksForIt() {
        assertEquals("社会保险法", cards.card(new Citation("PRC-SI-12", "宿人社发〔2025〕1号")).orElseThrow().clause().instrument().number());
        assertEquals(Optional.empty(), cards.card(new Citation("XX-1", "别的文件")));
    }

    @Test
    void worksWithoutAWorkspace() {
        bureau.workspaces.open = false;
        assertEquals(List.of(Optional.empty()), cards.card(new Citation("SC-2.2.5.3-a", PLAN)).orElseThrow().readings().stream().map(ClauseCard.Asked::choice).toList());
    }
}
