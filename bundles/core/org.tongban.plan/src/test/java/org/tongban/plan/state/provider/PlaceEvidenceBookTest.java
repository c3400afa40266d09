package org.tongban.plan.state.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.plan.state.provider.StateOffice.DAY;
import static org.tongban.plan.state.provider.StateOffice.DISTRICT;
import static org.tongban.plan.state.provider.StateOffice.LEADER;
import static org.tongban.plan.state.provider.StateOffice.PLAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Audit;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.RecordedEvidence;

class PlaceEvidenceBookTest {

    @TempDir
    Path folder;
    private Path workspace;
    private StateOffice office;

    @BeforeEach
    void open() throws IOException {
        workspace = Files.createDirectory(folder.resolve("w"));
        office = new StateOffice(workspace);
    }

    @Test
    void aFileIsKeptUnderItsDigestAndName() throws IOException {
        RecordedEvidence record = record(LEADER, "已发文明确", Optional.of(file("通知.pdf", "内容")));
        assertEquals("通知.pdf", record.file().orElseThrow().name());
        assertEquals(64, record.file().orElseThrow().sha256().length());
        Path kept = office.book.file(record).orElseThrow();
        assertEquals(workspace.resolve("evidence"), kept.getParent());
        assertEquals("内容", Files.readString(kept));
        Path again = office.book.file(record(LEADER, "再次登记", Optional.of(file("通知.pdf", "内容")))).orElseThrow();
        assertEquals(kept, again);
        try (var files = Files.list(workspace.resolve("evidence"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFileThatWasChangedSinceIsNoLongerEvidence() throws IOException {
        RecordedEvidence record = record(LEADER, "已发文明确", Optional.of(file("通知.pdf", "内容")));
        Files.writeString(office.book.file(record).orElseThrow(), "改过");
        assertEquals(Optional.empty(), office.book.file(record));
    }

    @ParameterizedTest
    @ValueSource(strings = {".通知.pdf", "通\u0007知.pdf", "通知|.pdf", "通知?.pdf"})
    void aNameThatCouldPlayTricksIsRefused(String name) throws IOException {
        assertTrue(refusal(() -> record(LEADER, "已发文明确", Optional.of(file(name, "内容")))).contains("文件名"));
        assertFalse(Files.exists(workspace.resolve("evidence")));
    }

    @Test
    void onlyTheNameOfAPathCounts() throws IOException {
        file("通知.pdf", "内容");
        RecordedEvidence record = record(LEADER, "已发文明确", Optional.of(workspace.resolve("../w/../通知.pdf")));
        assertEquals("通知.pdf", record.file().orElseThrow().name());
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertTrue(refusal(() -> record(LEADER, "x", Optional.of(folder.resolve("没有.pdf")))).contains("找不到文件"));
        assertTrue(refusal(() -> record(LEADER, "x", Optional.of(folder))).contains("不是普通文件"));
        assertTrue(refusal(() -> record(LEADER, "x", Optional.of(file("空.pdf", "")))).contains("是空的"));
        assertEquals(List.of(), office.book.all());
    }

    @Test
    void aLinkInPlaceOfTheFolderIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(workspace.resolve("evidence"), elsewhere);
        assertTrue(refusal(() -> record(LEADER, "x", Optional.of(file("通知.pdf", "内容")))).contains("链接"));
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void everyRecordIsAuditedAndNoneIsLost() throws IOException {
        record(LEADER, "张某负责", Optional.of(file("通知.pdf", "内容")));
        office.book.record(LEADER, DISTRICT, Optional.empty(), DAY, "登记有误", Optional.empty(), "李科长");
        assertEquals(2, office.book.of(LEADER).size());
        List<Audit.Entry> entries = office.audit.entries(10);
        assertEquals(List.of("evidence", "evidence"), entries.stream().map(Audit.Entry::action).toList());
        assertTrue(entries.get(0).detail().contains("WITHDRAWN") && entries.get(1).detail().contains("sha256:"), entries.toString());
        assertTrue(entries.stream().noneMatch(entry -> entry.detail().contains("张某")), entries.toString());
        assertTrue(office.audit.isIntact());
    }

    @Test
    void whatCannotBeRecordedIsRefusedWithASentence() {
        assertTrue(refusal(() -> record(PLAN.clause("LH-9"), "x", Optional.empty())).contains("没有编号为“LH-9”的条款"));
        assertTrue(refusal(() -> office.book.record(LEADER, new SiteId("1"), Optional.of(ClauseState.DONE), DAY, "x", Optional.empty(), "王")).contains("没有编号为“1”的站点"));
        assertTrue(refusal(() -> record(LEADER, " ", Optional.empty())).contains("请写明落实情况"));
        assertTrue(refusal(() -> office.book.record(LEADER, DISTRICT, Optional.of(ClauseState.DONE), DAY.plusDays(1), "x", Optional.empty(), "王")).contains("在今天之后"));
        assertTrue(refusal(() -> office.book.record(LEADER, DISTRICT, Optional.empty(), DAY, "x", Optional.empty(), "王")).contains("没有可撤销的登记"));
        record(LEADER, "x", Optional.empty());
        assertTrue(refusal(() -> office.book.record(LEADER, DISTRICT, Optional.empty(), DAY.minusDays(1), "x", Optional.empty(), "王")).contains("早于登记日期"));
    }

    private RecordedEvidence record(Citation clause, String note, Optional<Path> file) {
        return office.book.record(clause, DISTRICT, Optional.of(ClauseState.DONE), DAY, note, file, "王主任");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String refusal(Executable work) {
        return assertThrows(IllegalArgumentException.class, work).getMessage();
    }
}
