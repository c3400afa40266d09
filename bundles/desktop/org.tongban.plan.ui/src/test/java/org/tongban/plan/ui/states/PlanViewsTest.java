package org.tongban.plan.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Problem;
import org.tongban.registry.Site;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

class PlanViewsTest {

    private static final Citation SURVEY = new Citation("SC-3.1-a", "宿区政办发〔2024〕26号");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private Bureau bureau;
    private EvidenceModel model;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        model = new EvidenceModel(bureau.evidence, bureau.sites, Bureau.CLOCK, bureau.texts);
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    @Test
    void everyClauseOfThePlacesDocumentHasAState() {
        PlanView view = read();
        assertEquals(90, view.clauses().size());
        assertEquals(90, view.counts(SURVEY.document()).values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(0, view.counts("别的文件").get(ClauseState.UNCLEAR));
        assertTrue(view.isRecordable());
    }

    @Test
    void withoutAWorkspaceTheInstalledDocumentsAreToldAndNothingCanBeRecorded() {
        bureau.workspaces.open = false;
        PlanView view = read();
        assertEquals(List.of("宿区政办发〔2024〕26号", "玉政〔2023〕17号"), view.clauses().stream().map(standing -> standing.clause().instrument().number()).distinct().toList());
        assertFalse(view.isRecordable());
    }

    @Test
    void whatIsRecordedChangesTheStateAndIsListedNewestFirst() {
        assertEquals(ClauseState.UNCLEAR, read().of(SURVEY).orElseThrow().state());
        model.record(SURVEY, entry(ClauseState.PARTLY, TODAY, "已开始", ""), false, "王主任");
        model.record(SURVEY, entry(ClauseState.DONE, TODAY, "已完成调研", ""), false, "王主任");
        PlanView view = read();
        assertEquals(ClauseState.DONE, view.of(SURVEY).orElseThrow().state());
        assertEquals(List.of("已完成调研", "已开始"), view.records(SURVEY).stream().map(record -> record.note()).toList());
        model.record(SURVEY, entry(null, TODAY, "登记有误", ""), true, "王主任");
        assertEquals(ClauseState.UNCLEAR, read().of(SURVEY).orElseThrow().state());
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        assertEquals(List.of("state", "day", "note", "file"), fields(entry(null, null, " ", "/没有/这个.pdf"), false));
        assertEquals(List.of("day"), fields(entry(ClauseState.DONE, TODAY.plusDays(1), "已发文", ""), false));
        assertEquals(List.of("note"), fields(entry(null, TODAY, "", ""), true));
        assertEquals(List.of(), fields(entry(ClauseState.DONE, TODAY, "已发文", ""), false));
    }

    @Test
    void everyStateHasAColourAndASignOfItsOwn() {
        assertEquals(5, new TreeSet<>(Arrays.stream(StateSign.values()).map(StateSign::sign).toList()).size());
        assertEquals(5, new TreeSet<Tone>(Arrays.stream(StateSign.values()).map(StateSign::tone).toList()).size());
        for (ClauseState state : ClauseState.values()) {
            assertEquals(state.label(), Texts.of(PlanParts.class, Locale.CHINA).get("state." + state.name()));
            assertEquals(state.english(), Texts.of(PlanParts.class, Locale.ENGLISH).get("state." + state.name()));
        }
    }

    private PlanView read() {
        return new PlanViews(bureau.workspaces, bureau.plan, bureau.documents, bureau.sites, bureau.states, bureau.evidence, Bureau.CLOCK).read();
    }

    private EvidenceEntry entry(ClauseState state, LocalDate day, String note, String file) {
        return new EvidenceEntry(state, bureau.sites.root().map(Site::id), day, note, file);
    }

    private List<String> fields(EvidenceEntry entry, boolean withdraws) {
        return model.check(entry, withdraws).stream().map(Problem::field).toList();
    }
}
