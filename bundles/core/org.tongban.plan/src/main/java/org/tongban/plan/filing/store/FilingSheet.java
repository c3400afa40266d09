package org.tongban.plan.filing.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.FrozenText;

/**
 * A filing as a text: lines of a word and its cells divided by tabs, the frozen lines as they are, at the end the SHA-256 of all
 * before. There is nothing in it to unpack, to include or to follow, and what is read is held against its digests.
 */
final class FilingSheet {

    private static final String FORM = "tongban-filing-file 1";
    private static final int LONGEST_LINE = 8000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 100;
    /** Lines before the versions: the form, the filing, its clause. */
    private static final int HEAD = 3;

    private FilingSheet() {
    }

    static String write(Filing filing) {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        lines.add(line("filing", filing.kind(), filing.site().code(), filing.subject().toString()));
        lines.add(line("clause", filing.clause().clause(), filing.clause().document(), filing.title(), filing.to()));
        for (FilingVersion version : filing.versions()) {
            lines.add(line("version", Integer.toString(version.number()), version.digest(), version.by(), version.at().toString(), Integer.toString(version.text().lines().size())));
            lines.addAll(version.text().lines());
        }
        for (FilingStep step : filing.steps()) {
            lines.add(line("step", Integer.toString(step.number()), step.kind().name(), Integer.toString(step.version()), step.before(), step.after(), step.by(), step.at().toString(),
                    step.note()));
        }
        String all = String.join("\n", lines) + "\n";
        return all + "sha256\t" + Digest.of(all).hex() + "\n";
    }

    /**
     * The filing that a file holds, with number and revision 0.
     *
     * @throws FilingRefused if it does not hold one, or one byte is another
     */
    static Filing read(byte[] bytes) {
        String text = decoded(bytes);
        if (!text.startsWith(FORM + "\n")) {
            throw new FilingRefused("不是备案文件，或由更新的版本写出；请用“filing export”导出的文件 (this is no file of a filing)");
        }
        int end = text.lastIndexOf("\nsha256\t") + 1;
        if (end == 0 || !text.substring(end).equals("sha256\t" + Digest.of(text.substring(0, end)).hex() + "\n")) {
            throw new FilingRefused("备案文件与其摘要不符，可能在传送中损坏或被改动；请重新导出再送 (the file is not what was written, export it again)");
        }
        try {
            return checked(parsed(text.substring(0, end - 1).split("\n", -1)));
        } catch (FilingRefused refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | IndexOutOfBoundsException wrong) {
            throw broken("有一行读不懂 (a line cannot be read)", wrong);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw broken("不是 UTF-8 文本 (it is not text)", notText);
        }
    }

    private static Filing parsed(String[] lines) {
        List<String> filing = cells(lines[1], "filing", 3);
        List<String> clause = cells(lines[2], "clause", 4);
        List<FilingVersion> versions = new ArrayList<>();
        List<FilingStep> steps = new ArrayList<>();
        int next = HEAD;
        while (next < lines.length && lines[next].startsWith("version\t")) {
            List<String> cells = cells(lines[next++], "version", 5);
            int count = Integer.parseInt(cells.get(4));
            if (count < 0 || count > lines.length - next) {
                throw broken("少了行 (lines are missing)", null);
            }
            FrozenText text = new FrozenText(Arrays.asList(lines).subList(next, next + count));
            next += count;
            versions.add(new FilingVersion(Integer.parseInt(cells.get(0)), text, cells.get(1), text.digest().equals(cells.get(1)), cells.get(2), instant(cells.get(3))));
        }
        for (; next < lines.length; next++) {
            List<String> cells = cells(lines[next], "step", 8);
            steps.add(new FilingStep(Integer.parseInt(cells.get(0)), FilingStep.Kind.valueOf(cells.get(1)), Integer.parseInt(cells.get(2)), cells.get(3), cells.get(4), cells.get(5),
                    instant(cells.get(6)), cells.get(7)));
        }
        FilingState state = steps.isEmpty() ? FilingState.DRAFT : steps.get(steps.size() - 1).kind().state();
        return new Filing(0, filing.get(0), new Citation(clause.get(0), clause.get(1)), clause.get(2), new SiteId(filing.get(1)), clause.get(3), FilingSubject.parse(filing.get(2)), state,
                versions, steps, 0);
    }

    /** Whoever writes a file of his own can give it a digest: so the versions and the steps are gone through, too. */
    private static Filing checked(Filing filing) {
        @Nullable FilingState state = null;
        String before = "";
        int version = 0;
        for (FilingVersion each : filing.versions()) {
            refuseUnless(each.intact() && each.text().isOf(filing.kind(), filing.site(), filing.subject()) && each.text().contents().isPresent(),
                    "第 " + each.number() + " 版的内容与摘要不符 (a version is not what was frozen)");
            refuseUnless(each.by().length() <= LONGEST_NAME && each.text().lines().stream().allMatch(line -> line.length() <= LONGEST_LINE), "有一行过长 (a line is too long)");
        }
        for (int i = 0; i < filing.steps().size(); i++) {
            FilingStep step = filing.steps().get(i);
            boolean fresh = step.kind() == FilingStep.Kind.DRAFTED || step.kind() == FilingStep.Kind.AMENDED;
            version += fresh ? 1 : 0;
            refuseUnless(step.number() == i + 1 && step.version() == version && version <= filing.versions().size() && step.before().equals(before) && mayFollow(state, step.kind()),
                    "第 " + (i + 1) + " 步接不上前一步 (a step does not follow)");
            refuseUnless(filing.versions().get(version - 1).number() == version && filing.versions().get(version - 1).digest().equals(step.after()),
                    "第 " + (i + 1) + " 步的摘要不是该版的摘要 (a step has another digest)");
            refuseUnless(step.by().length() <= LONGEST_NAME && step.note().length() <= LONGEST_NOTE, "有一行过长 (a line is too long)");
            refuseUnless(step.kind() != FilingStep.Kind.RETURNED || !step.note().isBlank(), "退回没有写理由 (a return gives no reason)");
            state = step.kind().state();
            before = step.after();
        }
        refuseUnless(version > 0 && version == filing.versions().size(), "版本与步骤对不上 (versions and steps do not agree)");
        return filing;
    }

    private static boolean mayFollow(@Nullable FilingState state, FilingStep.Kind kind) {
        return switch (kind) {
            case DRAFTED -> state == null;
            case SUBMITTED -> state != null && state.isWithSender();
            case ACCEPTED, RETURNED -> state == FilingState.SUBMITTED;
            case AMENDED -> state != null && state != FilingState.SUBMITTED;
        };
    }

    private static void refuseUnless(boolean holds, String what) {
        if (!holds) {
            throw broken(what, null);
        }
    }

    private static FilingRefused broken(String what, @Nullable Throwable cause) {
        FilingRefused refused = new FilingRefused("备案文件" + what + "；请重新导出再送");
        refused.initCause(cause);
        return refused;
    }

    /** As precise as it is stored. */
    private static Instant instant(String text) {
        Instant at = Instant.parse(text);
        if (!Instant.ofEpochMilli(at.toEpochMilli()).equals(at)) {
            throw new IllegalArgumentException("more precise than it is stored: " + text);
        }
        return at;
    }

    private static String line(String... cells) {
        return String.join("\t", Arrays.stream(cells).map(FrozenText::escaped).toList());
    }

    private static List<String> cells(String line, String word, int count) {
        String[] cells = line.split("\t", -1);
        if (!cells[0].equals(word) || cells.length != count + 1) {
            throw new IllegalArgumentException("not a line of " + word);
        }
        return Arrays.stream(cells).skip(1).map(FrozenText::unescaped).toList();
    }
}
