package org.tongban.plan.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.document.DocumentPage.Remark;

class DocumentModelTest {

    private static final Citation SKILL = new Citation("SC-2.2.5.2-a", "宿区政办发〔2024〕26号");

    private Bureau bureau;
    private DocumentModel model;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        model = new DocumentModel(bureau.documents, bureau.book, bureau.registers);
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    @Test
    void opensTheTextAtTheClausesSentence() {
        DocumentPage page = model.read(SKILL);
        assertEquals(Remark.NONE, page.remark());
        String words = page.text().substring(page.spans().get(0).start(), page.spans().get(0).end());
        assertEquals(true, words.contains("五级/初级100元/月"), words);
        List<Object> told = new ArrayList<>();
        model.onChange(DocumentModel.PAGE, e -> told.add(e.getNewValue()));
        model.show(page);
        assertEquals(List.of(page), told);
        assertEquals(SKILL, model.clause());
    }

    @Test
    void saysWhyAClauseIsNotInTheText() {
        DocumentPage law = model.read(new Citation("PRC-IIT-6", "个人所得税法（2018年修正）"));
        assertEquals(Remark.NOT_IN_TEXT, law.remark());
        assertEquals(true, law.text().startsWith("\n中华人民共和国个人所得税法\n\n居民个人的综合所得"), law.text());
        assertEquals(law.clause().quote(), law.text().substring(law.spans().get(0).start(), law.spans().get(0).end()));
        assertEquals(Remark.NO_QUOTE, model.read(new Citation("PRC-2020-13-1", "国家税务总局公告2020年第13号")).remark());
        DocumentPage unknown = model.read(new Citation("XX-1", "别的文件"));
        assertEquals(Remark.UNKNOWN_CLAUSE, unknown.remark());
        assertNull(unknown.clause());
    }

    @Test
    void aLocalDocumentOpensTheClauseThatAsksForIt() {
        DocumentPage page = model.read(new Citation("SC-2.2.6.2-a", "宿财发〔2025〕3号"));
        assertEquals(Remark.LOCAL_DOCUMENT, page.remark());
        assertEquals("宿财发〔2025〕3号", page.other());
        assertEquals(1, page.spans().size());
    }

    @Test
    void beginsWithThePlacesOwnDocument() {
        assertEquals("宿区政办发〔2024〕26号", model.readFirst().orElseThrow().instrument().number());
        bureau.shelf.packs.clear();
        assertEquals(true, model.readFirst().isEmpty());
    }

    @Test
    void everyClauseOfTheTextIsFoundWhereItBegins() {
        DocumentPage page = model.readFirst().orElseThrow();
        assertTrue(page.marks().size() > 80, "only " + page.marks().size());
        ClauseMark skill = page.marks().stream().filter(mark -> mark.clause().id().equals("SC-2.2.5.2-a")).findFirst().orElseThrow();
        assertEquals(skill, page.at(skill.start()).orElseThrow());
        assertEquals(page.marks().stream().map(ClauseMark::start).sorted().toList(), page.marks().stream().map(ClauseMark::start).toList());
    }
}
