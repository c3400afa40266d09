package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.IdentityNumber;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;

/** What an import does with good and bad rows. */
class ImportRunTest {

    private static final Field<IdentityNumber> ID = Field.identity("身份证号").needed();
    private static final Field<String> NAME = Field.text("姓名").needed();

    @TempDir
    Path folder;

    @Test
    void nothingIsStoredWhileARowIsRefusedUnlessTheUserChoseSo() throws Exception {
        Path file = twoGoodOneBad();
        ListKind kind = ListKind.of(ID, NAME);
        Report report = kind.run(file);
        assertFalse(report.stored());
        assertEquals(0, kind.stored.size());
        report = kind.run(file, false, true, Progress.silent());
        assertTrue(report.stored());
        assertEquals(2, kind.stored.size());
        assertEquals(3, report.read());
        assertEquals(2, report.accepted());
        assertEquals(2, report.fresh());
    }

    @Test
    void aDryRunStoresNothing() throws Exception {
        ListKind kind = ListKind.of(ID, NAME);
        Report report = kind.run(twoGoodOneBad(), true, true, Progress.silent());
        assertFalse(report.stored());
        assertEquals(2, report.accepted());
        assertTrue(kind.stored.isEmpty());
    }

    @Test
    void aFileThatChangesBetweenJudgingAndStoringIsRefused() throws Exception {
        Path file = twoGoodOneBad();
        Progress meddling = (stage, done, total) -> {
            if (stage.equals("存储") && done == 0) {
                try {
                    Files.writeString(file, "身份证号,姓名\n321399200103048286,张三\n321399199702239724,李五\n1,王五\n");
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        String sentence = assertThrows(FileRefused.class, () -> ListKind.of(ID, NAME).run(file, false, true, meddling)).getMessage();
        assertTrue(sentence.contains("改动"), sentence);
    }

    @Test
    void aCancelledImportEndsAtOnce() throws Exception {
        Path file = twoGoodOneBad();
        Progress cancelled = (stage, done, total) -> {
            if (stage.equals("存储")) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> ListKind.of(ID, NAME).run(file, false, true, cancelled));
    }

    @Test
    void anUnknownKindIsAnsweredWithThoseThatThereAre() throws Exception {
        Path file = twoGoodOneBad();
        var importer = ListKind.of(ID, NAME).importer();
        String sentence = assertThrows(FileRefused.class, () -> importer.run("rooster", file, new org.tongban.exchange.Importer.Options(Optional.empty(), true, false, "t", Progress.silent())))
                .getMessage();
        assertTrue(sentence.contains("list（名单）"), sentence);
    }

    @Test
    void refusedRowsComeBackWithTheReasonsAndCanBeImportedWhenMended() throws Exception {
        Path file = Book.with("名单").row("区花名册").row("序号", "姓名", "身份证号", "备注").row(1, "张三", "321399200103048286", "=1+1").row(2, "李四", "321399199702239725", "=HYPERLINK(\"x\")")
                .row(3, "王五", new java.math.BigDecimal("321399200108065253"), -5).row("合计", "共3人").write(folder.resolve("名单.xlsx"));
        ListKind kind = ListKind.of(ID, NAME);
        Report report = kind.run(file);
        Path refused = folder.resolve("未导入.xlsx");
        kind.importer().writeRefused(file, report, refused);
        Field<String> reason = Field.text("原因").needed();
        ListKind again = ListKind.of(NAME, reason, Field.text("备注"), Field.text("身份证号"), Field.whole("原文件行号"));
        assertEquals(2, again.run(refused).accepted());
        assertEquals(List.of("李四", "王五"), again.stored.stream().map(r -> r.get("姓名")).toList());
        assertTrue(again.stored.get(0).get("原因").toString().contains("身份证号：") && again.stored.get(0).get("原因").toString().contains("校验码"));
        assertEquals("=HYPERLINK(\"x\")", again.stored.get(0).get("备注"));
        assertEquals("321399200108065253", again.stored.get(1).get("身份证号"));
        assertEquals(5L, again.stored.get(1).get("原文件行号"));
        try (var zip = new java.util.zip.ZipFile(refused.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                assertFalse(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).contains("<f>"), entry.getName());
            }
        }
    }

    @Test
    void numbersThatIdentifyAPersonAreMaskedWhereverTheyStand() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "身份证号,姓名\n321399200103048286,张三\n321399200103048286,张三\n李四,321399199702239724\n");
        Report report = ListKind.of(ID, NAME).run(file);
        assertEquals(List.of("321399********8286", "**"), report.rejected().stream().map(r -> r.value()).toList());
    }

    private Path twoGoodOneBad() throws Exception {
        return Files.writeString(folder.resolve("a.csv"), "身份证号,姓名\n321399200103048286,张三\n321399199702239724,李四\n1,王五\n");
    }
}
