package org.tongban.plan.filing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.plan.filing.store.FilingOffice.FIRST;
import static org.tongban.plan.filing.store.FilingOffice.KIND;
import static org.tongban.plan.filing.store.FilingOffice.MARCH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingFiles.Brought;
import org.tongban.plan.filing.FilingFiles.Receipt;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingState;

/** A town without a network and its bureau, each with a workspace of its own. */
class StoredFilingFilesTest {

    private final FilingOffice town = new FilingOffice();
    private final FilingOffice bureau = new FilingOffice();

    @TempDir
    Path folder;

    @Test
    void aTownsFilingGoesToTheBureauAndItsAnswerComesBack() {
        Filing sent = town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "请受理", "甲镇");
        Receipt received = bureau.files.take(written(town, sent), "区中心");
        assertEquals(Brought.SUBMITTED, received.brought());
        assertEquals(FilingState.SUBMITTED, received.filing().state());
        assertEquals(sent.versions(), received.filing().versions());
        assertEquals(sent.steps(), received.filing().steps());
        assertTrue(received.filing().isIntact());
        assertEquals(Brought.NOTHING, bureau.files.take(written(town, sent), "区中心").brought());

        Filing returned = bureau.filings.giveBack(received.filing(), "乙某的等次与记录不符\n见会议记录", "区中心");
        Receipt answer = town.files.take(written(bureau, returned), "甲镇");
        assertEquals(Brought.ANSWERED, answer.brought());
        assertEquals(FilingState.RETURNED, answer.filing().state());
        assertEquals("乙某的等次与记录不符\n见会议记录", answer.filing().steps().get(2).note());
        assertEquals(Brought.NOTHING, town.files.take(written(bureau, returned), "甲镇").brought());

        town.correct(FIRST, 1, "好");
        town.on("2025-04-05");
        Filing again = town.filings.submit(town.filings.amend(answer.filing(), "", "甲镇"), "", "甲镇");
        bureau.on("2025-04-06");
        Receipt amended = bureau.files.take(written(town, again), "区中心");
        assertEquals(Brought.AMENDED, amended.brought());
        assertEquals(again.versions(), amended.filing().versions());
        Receipt accepted = town.files.take(written(bureau, bureau.filings.accept(amended.filing(), "同意", "区中心")), "甲镇");
        assertEquals(FilingState.ACCEPTED, accepted.filing().state());
        assertEquals(bureau.filings.find(1).orElseThrow().steps(), town.filings.find(1).orElseThrow().steps());
        assertTrue(accepted.filing().isIntact() && town.audit.isIntact() && bureau.audit.isIntact());
    }

    @Test
    void bothWaysAreAuditedWithTheDigestOfTheFile() {
        Filing sent = town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        Path file = written(town, sent);
        bureau.files.take(file, "区中心");
        Audit.Entry out = town.audit.entries(1).get(0);
        assertEquals(List.of("export", Digest.ofFile(file).hex()), List.of(out.action(), out.after().hex()));
        List<Audit.Entry> in = bureau.audit.entries(5);
        assertEquals(List.of("filing.receive", "import"), in.stream().map(Audit.Entry::action).toList());
        assertEquals(sent.latest().digest(), in.get(0).after().hex());
        assertEquals(Digest.ofFile(file), in.get(1).after());
        assertFalse(in.toString().contains("乙某"));
    }

    @Test
    void whatTheBureauDraftedItselfTakesTheVersionThatTheTownSent() {
        Filing own = bureau.filings.open(KIND, FIRST, MARCH, "区中心");
        town.correct(FIRST, 0, "差");
        town.on("2025-04-04");
        bureau.on("2025-04-04");
        Filing sent = town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        Receipt received = bureau.files.take(written(town, sent), "区中心");
        assertEquals(List.of(own.latest().digest(), sent.latest().digest()), received.filing().versions().stream().map(version -> version.digest()).toList());
        assertTrue(received.filing().isIntact());
        assertEquals(FilingState.ACCEPTED, town.files.take(written(bureau, bureau.filings.accept(received.filing(), "", "区中心")), "甲镇").filing().state());
    }

    @Test
    void oneChangedByteIsRefusedWhereverItLies() throws IOException {
        byte[] bytes = Files.readAllBytes(written(town, town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇")));
        for (int i = 0; i < bytes.length; i += 3) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            refused(changed);
        }
        refused(new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithADigestOfItsOwnIsStillHeldAgainstItsVersionsAndSteps() throws IOException {
        String text = Files.readString(written(town, town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇")));
        assertTrue(refused(sealed(text.replace("一般", "好"))).contains("与摘要不符"));
        assertTrue(refused(sealed(text.replace("SUBMITTED", "ACCEPTED"))).contains("接不上"));
        assertTrue(refused(sealed(text.replaceAll("step\t2.*\n", ""))).contains("还没有报送"));
        assertTrue(refused(sealed(text.replaceAll("2025-04-03T", "2125-04-03T"))).contains("在今天之后"));
        assertTrue(refused(sealed(text.replace("T-1", "T-2"))).contains("文件不同"));
        assertTrue(refused(sealed(text.replaceAll("version\t1(.*)\t7\n", "version\t1$1\t2147483647\n"))).contains("少了行"));
        assertTrue(refused(sealed(text.replaceAll("2025-04-03T[^\t]*", "+1000000000-12-31T23:59:59Z"))).contains("读不懂"));
    }

    @Test
    void strangersAreRefusedInASentence() throws IOException {
        String text = Files.readString(written(town, town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇")));
        assertTrue(refused(resealed(text, "3213001", "9999001")).contains("没有编号"));
        assertTrue(refused(resealed(text, KIND, "other-duty")).contains("没有要求"));
        assertTrue(refused(resealed(text, "3213001", "3213")).contains("不是"));
        assertTrue(refused(new byte[5 << 20]).contains("超过 4 MB"));
        assertTrue(refused("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)).contains("不是备案文件"));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../evil"));
            out.write(new byte[1 << 20]);
        }
        refused(zip.toByteArray());
        refused(new byte[0]);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> bureau.files.take(folder, "区中心")).getMessage().startsWith("没有文件"));
    }

    @Test
    void anAnswerIsTakenOnlyForTheLastSubmissionOfThisWorkspace() {
        Filing sent = town.filings.submit(town.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        Filing received = bureau.files.take(written(town, sent), "区中心").filing();
        Path first = written(town, sent);
        Path returned = written(bureau, bureau.filings.giveBack(received, "请核对", "区中心"));
        FilingOffice stranger = new FilingOffice();
        assertTrue(assertThrows(FilingRefused.class, () -> stranger.files.take(returned, "甲镇")).getMessage().contains("没有报送过"));
        stranger.filings.open(KIND, FIRST, MARCH, "甲镇");
        assertTrue(assertThrows(FilingRefused.class, () -> stranger.files.take(returned, "甲镇")).getMessage().contains("还没有报送"));
        assertTrue(stranger.audit.entries(5).stream().noneMatch(entry -> entry.action().equals("import")), "nothing is half noted");
        town.files.take(returned, "甲镇");
        town.on("2025-04-05");
        town.filings.submit(town.filings.find(1).orElseThrow(), "核对无误", "甲镇");
        assertEquals(Brought.NOTHING, town.files.take(returned, "甲镇").brought());
        assertEquals(FilingState.SUBMITTED, town.filings.find(1).orElseThrow().state());
        assertEquals(Brought.NOTHING, bureau.files.take(first, "区中心").brought());
    }

    @Test
    void whatWasNotSentOrIsNoLongerWhatWasFrozenIsNotWritten() {
        Filing draft = town.filings.open(KIND, FIRST, MARCH, "甲镇");
        assertTrue(assertThrows(FilingRefused.class, () -> written(town, draft)).getMessage().contains("请先报送"));
        Filing sent = town.filings.submit(draft, "", "甲镇");
        assertThrows(IllegalArgumentException.class, () -> town.files.write(sent, folder.resolve("none/a.filing"), "甲镇"));
        town.sql("UPDATE plan_filing_line SET line_text = '1\t甲某\t差\t1.00' WHERE line_no = 6");
        assertTrue(assertThrows(FilingRefused.class, () -> written(town, sent)).getMessage().contains("与摘要不符"));
    }

    private Path written(FilingOffice office, Filing filing) {
        Path file = folder.resolve((office == town ? "town-" : "bureau-") + filing.steps().size() + ".filing");
        office.files.write(filing, file, "某人");
        return file;
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("refused.filing"), bytes);
        String sentence = assertThrows(IllegalArgumentException.class, () -> bureau.files.take(file, "区中心")).getMessage();
        assertTrue(bureau.filings.all().isEmpty() && bureau.audit.entries(1).isEmpty(), sentence);
        return sentence;
    }

    private static byte[] sealed(String text) {
        String body = text.substring(0, text.lastIndexOf("sha256\t"));
        return (body + "sha256\t" + Digest.of(body).hex() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** As somebody would write it who knows the form: contents, digests and steps agree. */
    private static byte[] resealed(String text, String word, String other) {
        String old = text.replaceAll("(?s).*version\t1\t([0-9a-f]{64}).*", "$1");
        String all = text.replace(word, other);
        String frozen = all.substring(all.indexOf("tongban-filing 1\n"), all.indexOf("step\t1"));
        return sealed(all.replace(old, Digest.of(frozen).hex()));
    }
}
