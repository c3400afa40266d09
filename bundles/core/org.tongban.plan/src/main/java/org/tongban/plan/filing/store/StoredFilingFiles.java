package org.tongban.plan.filing.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingFiles;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingStep.Kind;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** Carries filings between workspaces as files. */
@Component(service = FilingFiles.class)
public final class StoredFilingFiles implements FilingFiles {

    /** Far more than a town files in a year. */
    private static final int LARGEST = 4 << 20;
    /** Clocks of two offices may differ that much. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Tx tx;
    private final Audit audit;
    private final Clock clock;
    private final FilingTables tables;
    private final Duties duties;

    @Activate
    public StoredFilingFiles(@Reference Tx tx, @Reference Audit audit, @Reference Clock clock, @Reference PolicyBook book, @Reference Sites sites, @Reference SourceShelf sources) {
        this(tx, audit, clock, new Duties(book, sites, sources::all));
    }

    StoredFilingFiles(Tx tx, Audit audit, Clock clock, Duties duties) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
        this.duties = duties;
        tables = new FilingTables(tx);
    }

    @Override
    public void write(Filing known, Path file, String by) {
        Filing filing = tables.find(known.id()).orElseThrow(() -> new FilingRefused("没有编号为 " + known.id() + " 的备案 (no such filing)"));
        if (!isOnItsWay(filing.state())) {
            throw new FilingRefused("备案 " + filing.id() + " 现为“" + filing.state() + "”，还没有报送，不能导出；请先报送 (it was not submitted, submit it first)");
        }
        if (!filing.isIntact()) {
            throw new FilingRefused("备案 " + filing.id() + " 的内容与摘要不符，不能导出；请退回或修改，重新冻结内容 (what is stored is not what was frozen)");
        }
        byte[] bytes = FilingSheet.write(filing).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGEST) {
            throw new FilingRefused("备案 " + filing.id() + " 的各版本合起来超过 4 MB，不能用文件报送 (all versions together are more than 4 MB)");
        }
        Path target = file.toAbsolutePath().normalize();
        try {
            Path part = Files.createTempFile(target.getParent(), ".filing", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("写不了文件 " + target + "，请检查文件夹和权限 (cannot write the file, look at the folder and its rights)", e);
        }
        audit.exported(by, "备案 " + what(filing) + " " + filing.state(), List.of(target));
    }

    @Override
    public Receipt take(Path file, String by) {
        byte[] bytes = bytes(file);
        Filing brought = FilingSheet.read(bytes);
        FilingStep last = brought.steps().get(brought.steps().size() - 1);
        if (!isOnItsWay(brought.state())) {
            throw new FilingRefused("文件里的备案还没有报送 (the filing was not submitted)");
        }
        if (brought.steps().stream().anyMatch(step -> step.at().isAfter(clock.instant().plus(AHEAD)))) {
            throw new FilingRefused("文件里的步骤日期在今天之后，请核对两边电脑的日期 (a step lies in the future, look at the clocks)");
        }
        return tx.call(em -> {
            FilingDuty duty = duties.duty(brought.kind(), brought.site(), brought.subject(), LocalDate.now(clock));
            if (!duty.clause().equals(brought.clause())) {
                throw new FilingRefused("文件按" + brought.clause() + "报送，本工作区按" + duty.clause() + "；两边适用的文件不同 (the two workspaces have different documents)");
            }
            Optional<Filing> here = tables.find(brought.kind(), brought.site().code(), brought.subject().toString());
            if (here.isPresent() && here.get().steps().stream().anyMatch(step -> isSame(step, last))) {
                return new Receipt(here.get(), Brought.NOTHING);
            }
            Digest whole = Digest.of(new String(bytes, StandardCharsets.UTF_8));
            String before = here.map(filing -> filing.latest().digest()).orElse("");
            // The audit list is held from here on, so that no number is taken twice.
            audit.note(by, "import", "备案文件 " + what(brought) + " " + brought.state(), Digest.NONE, whole);
            audit.note(by, "filing.receive", what(brought) + " " + brought.state(), new Digest(before), new Digest(brought.latest().digest()));
            Brought how = last.kind() == Kind.SUBMITTED ? submitted(here, brought, duty) : answered(here, brought, last);
            return new Receipt(tables.find(brought.kind(), brought.site().code(), brought.subject().toString()).orElseThrow(), how);
        });
    }

    private Brought submitted(Optional<Filing> here, Filing brought, FilingDuty duty) {
        if (here.isEmpty()) {
            refuseAnswers(brought.steps());
            tables.add(new Filing(tables.nextId(), brought.kind(), duty.clause(), duty.title(), brought.site(), duty.to(), brought.subject(), brought.state(), brought.versions(),
                    brought.steps(), brought.steps().size()));
            return Brought.SUBMITTED;
        }
        Filing filing = here.get();
        if (filing.state().isWaiting()) {
            throw new FilingRefused("备案 " + filing.id() + " 正等受理，不能再收；请先受理或退回 (an earlier submission waits, accept or return it first)");
        }
        FilingStep last = brought.steps().get(brought.steps().size() - 1);
        if (filing.last(Kind.SUBMITTED).filter(step -> !step.at().isBefore(last.at())).isPresent()) {
            throw new FilingRefused("文件比本工作区的备案 " + filing.id() + " 旧，没有收下 (the file is older than what is here)");
        }
        follow(filing, brought);
        return filing.last(Kind.SUBMITTED).isEmpty() ? Brought.SUBMITTED : Brought.AMENDED;
    }

    /** Where the histories are one, what is new follows as it is; else the version sent follows as an amendment of what is here. */
    private void follow(Filing filing, Filing brought) {
        int known = filing.steps().size();
        if (known < brought.steps().size() && brought.steps().subList(0, known).equals(filing.steps())) {
            List<FilingStep> steps = brought.steps().subList(known, brought.steps().size());
            refuseAnswers(steps);
            tables.advance(filing, brought.versions().subList(filing.versions().size(), brought.versions().size()), steps);
            return;
        }
        FilingVersion sent = brought.latest();
        FilingStep last = brought.steps().get(brought.steps().size() - 1);
        String before = filing.latest().digest();
        List<FilingVersion> versions = new ArrayList<>();
        List<FilingStep> steps = new ArrayList<>();
        int number = filing.latest().number();
        if (!sent.digest().equals(before)) {
            number++;
            versions.add(new FilingVersion(number, sent.text(), sent.digest(), true, sent.by(), sent.at()));
            steps.add(new FilingStep(++known, Kind.AMENDED, number, before, sent.digest(), sent.by(), sent.at(), ""));
        }
        steps.add(new FilingStep(known + 1, Kind.SUBMITTED, number, sent.digest(), sent.digest(), last.by(), last.at(), last.note()));
        tables.advance(filing, versions, steps);
    }

    private Brought answered(Optional<Filing> here, Filing brought, FilingStep answer) {
        Filing filing = here.orElseThrow(() -> new FilingRefused("文件是答复，本工作区没有报送过这份备案 (it is an answer to a filing that was not sent from here)"));
        FilingStep sent = filing.last(Kind.SUBMITTED).orElseThrow(() -> new FilingRefused("文件是答复，备案 " + filing.id() + " 还没有报送 (it is an answer to a filing that was not sent)"));
        FilingStep question = brought.steps().get(brought.steps().size() - 2);
        if (!filing.state().isWaiting() || !isSame(question, sent) || !filing.latest().digest().equals(answer.after())) {
            throw new FilingRefused("文件答复的不是备案 " + filing.id() + " 最近一次报送，没有收下 (it answers another submission than the last one)");
        }
        tables.advance(filing, List.of(), List.of(new FilingStep(filing.steps().size() + 1, answer.kind(), filing.latest().number(), answer.after(), answer.after(), answer.by(), answer.at(),
                answer.note())));
        return Brought.ANSWERED;
    }

    /** A sender brings no decisions of the receiver: those are the receiver's own. */
    private static void refuseAnswers(List<FilingStep> steps) {
        if (steps.stream().anyMatch(step -> step.kind() == Kind.ACCEPTED || step.kind() == Kind.RETURNED)) {
            throw new FilingRefused("文件里有本工作区没有作过的受理或退回，没有收下 (it tells of decisions that were not made here)");
        }
    }

    /** The same step, whatever its number here. */
    private static boolean isSame(FilingStep one, FilingStep other) {
        return one.kind() == other.kind() && one.after().equals(other.after()) && one.at().equals(other.at()) && one.by().equals(other.by()) && one.note().equals(other.note());
    }

    private static boolean isOnItsWay(FilingState state) {
        return state == FilingState.SUBMITTED || state == FilingState.ACCEPTED || state == FilingState.RETURNED;
    }

    private static String what(Filing filing) {
        String day = filing.subject().period().map(Object::toString).or(() -> filing.subject().effective().map(Object::toString)).orElse("");
        return (filing.kind() + " " + filing.site() + " " + day).strip() + " v" + filing.latest().number();
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("没有文件 " + file + " (no such file)");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FilingRefused("文件 " + file.getFileName() + " 超过 4 MB，不是备案文件 (it is larger than any filing)");
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalArgumentException("读不了文件 " + file + "，请检查权限 (cannot read the file)", e);
        }
    }
}
