package org.tongban.plan.ui.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.clauses.ClausesModel.Grouping;

class ClausesModelTest {

    private Bureau bureau;
    private ClausesModel model;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        model = new ClausesModel(bureau.documents, bureau.texts);
        model.show(model.read());
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    @Test
    void showsThePlacesDocumentThenNationalLaw() {
        assertEquals(List.of("宿城区  宿区政办发〔2024〕26号", "全国  7 部法律和公告"), titles(model.tree()));
        assertEquals(List.of(90, 12), model.tree().stream().map(Branch::size).toList());
    }

    @Test
    void standsAClauseUnderItsHeadings() {
        Branch clause = model.find(new Citation("SC-2.2.5.2-a", "宿区政办发〔2024〕26号")).orElseThrow();
        assertEquals("5. 薪酬福利", clause.parent().title());
        assertEquals("（二）管理体系及内容", clause.parent().parent().title());
        assertEquals("二、工作内容", clause.parent().parent().parent().title());
        assertEquals("个人所得税法（2018年修正）", model.find(new Citation("PRC-IIT-6", "个人所得税法（2018年修正）")).orElseThrow().clause().instrument().number());
    }

    @Test
    void groupsByModule() {
        model.group(Grouping.MODULE);
        assertTrue(titles(model.tree().get(0).children()).containsAll(List.of("薪酬", "考核", "窗口")), titles(model.tree().get(0).children()).toString());
        assertEquals(11, model.tree().get(0).children().stream().filter(branch -> branch.title().equals("薪酬")).findFirst().orElseThrow().size());
    }

    @Test
    void findsByNumberWordsAndFullWidth() {
        model.search("sc-2.2.5.2");
        assertTrue(model.tree().get(0).size() >= 1);
        model.search("五级/初级100元");
        assertEquals(1, model.tree().get(0).size());
        model.search("ＳＣ－２．２．５．２－ａ".replace('－', '-'));
        assertEquals(1, model.tree().get(0).size());
        model.search("没有这样的话");
        assertEquals(List.of(), model.tree());
        model.search("");
        assertEquals(2, model.tree().size());
    }

    @Test
    void withoutAWorkspaceEveryInstalledDocumentIsShown() {
        bureau.workspaces.open = false;
        assertEquals(List.of("prc", "sucheng", "yushan"), model.read().stream().map(PlanDocument::pack).toList());
    }

    @Test
    void aPackTakenAwayIsGone() {
        bureau.shelf.packs.removeIf(pack -> pack.id().equals("sucheng"));
        model.show(model.read());
        assertEquals(1, model.tree().size());
        assertEquals(Optional.empty(), model.find(new Citation("SC-2.2.5.2-a", "宿区政办发〔2024〕26号")));
    }

    private static List<String> titles(List<Branch> branches) {
        return branches.stream().map(Branch::title).toList();
    }
}
