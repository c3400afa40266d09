package org.tongban.payroll.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.tongban.core.id.PersonId;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.PayExports.Exported;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayRuns.Correction;
import org.tongban.payroll.Verification;
import org.tongban.payroll.ui.export.ExportDialog;
import org.tongban.payroll.ui.export.ExportModel;
import org.tongban.payroll.ui.export.ExportModel.What;
import org.tongban.payroll.ui.look.Question;
import org.tongban.payroll.ui.run.LockQuestion;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.store.Workspaces;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** What can be done with the month that is shown; buttons, menu and keys all come here. */
@Creatable
@Singleton
public final class PayrollActions {
    private static final int TOLD = 12;
    private static final String FOLDER = "org.tongban.payroll.ui.folder";
    private final PayrollDesk desk;
    private final Desktop desktop;
    private final Background background;
    private final PayRuns runs;
    private final PayExports exports;
    private final Workspaces workspaces;
    private final Texts texts;

    @Inject
    public PayrollActions(PayrollDesk desk, Desktop desktop, Background background, Services services) {
        this.desk = desk;
        this.desktop = desktop;
        this.background = background;
        this.runs = services.live(PayRuns.class);
        this.exports = services.live(PayExports.class);
        this.workspaces = services.live(Workspaces.class);
        this.texts = desk.texts();
    }

    private PayRunModel run() {
        return desk.run();
    }

    public boolean canCompute() {
        return run().canCompute();
    }

    public void compute() {
        YearMonth month = run().month().orElseThrow();
        String title = texts.get("work.compute", month);
        background.run(title, progress -> runs.run(month, desktop.user(), progress), done -> changed(done, "said.computed"), fault -> failed(title, fault));
    }

    private void changed(PayRun done, String key) {
        desktop.say(texts.get(key, done.month(), Integer.toString(done.slips().size()), Kind.MONEY.text(done.gross()), Kind.MONEY.text(done.payable())));
        desktop.changed();
    }

    /** Nothing of a cancelled or refused work is stored. */
    private void failed(String title, Throwable fault) {
        if (fault instanceof CancellationException) {
            desktop.say(texts.get("said.cancelled", title));
        } else {
            desktop.fault(title, fault);
        }
    }

    public boolean canLock() {
        return run().canLock();
    }

    public void lock(Shell shell) {
        later(shell, () -> askToLock(shell));
    }

    /** Dialogs wait for the user; whoever pressed the key or the button does not. */
    private static void later(Shell shell, Runnable dialog) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                dialog.run();
            }
        });
    }

    private void askToLock(Shell shell) {
        PayRun draft = run().run().orElseThrow();
        LockQuestion question = new LockQuestion(draft, run().shown().orElseThrow().troubles(), texts);
        if (Question.ask(shell, "payroll.lock.ask", question.title(), question.text(), texts.get("lock.yes"), texts.get("cancel"))) {
            String title = texts.get("work.lock", draft.month());
            background.run(title, progress -> runs.lock(draft.month(), desktop.user(), progress), done -> changed(done, "said.locked"), fault -> failed(title, fault));
        }
    }

    public boolean canPay() {
        return run().canPay();
    }

    public void paid(Shell shell) {
        later(shell, () -> askWhetherPaid(shell));
    }

    private void askWhetherPaid(Shell shell) {
        YearMonth month = run().month().orElseThrow();
        if (Question.ask(shell, "payroll.paid.ask", texts.get("paid.title", month), texts.get("paid.text", month), texts.get("paid.yes"), texts.get("cancel"))) {
            String title = texts.get("work.paid", month);
            background.run(title, progress -> runs.paid(month, desktop.user()), done -> changed(done, "said.paid"), fault -> failed(title, fault));
        }
    }

    public boolean isLocked() {
        return run().isLocked();
    }

    public void verify(Shell shell) {
        YearMonth month = run().month().orElseThrow();
        String title = texts.get("work.verify", month);
        background.run(title, progress -> runs.verify(month, progress), verified -> tell(shell, verified), fault -> failed(title, fault));
    }

    private void tell(Shell shell, Verification verified) {
        StringBuilder text = new StringBuilder(texts.get(verified.same() ? "verify.same" : "verify.differs", verified.month(), Integer.toString(verified.people()),
                Integer.toString(verified.differences().size())));
        if (!verified.same()) {
            text.append("\n").append(few(verified.differences()));
        }
        verified.notes().forEach(note -> text.append("\n\n").append(note));
        Question.tell(shell, "payroll.verify.told", texts.get("verify.title", verified.month()), text.toString(), !verified.same(), texts.get("close"));
    }

    public boolean canExport() {
        return run().canExport();
    }

    /** Asks what of the month is to be written and where, and writes it. */
    public void export(Shell shell, What what) {
        Set<PersonId> selection = run().selected().filter(row -> row.slip().isPresent()).map(row -> Set.of(row.person())).orElse(Set.of());
        export(shell, what, selection);
    }

    /** @param people whose payslips can be asked for alone */
    public void export(Shell shell, What what, Set<PersonId> people) {
        later(shell, () -> askForExport(shell, what, people));
    }

    private void askForExport(Shell shell, What what, Set<PersonId> people) {
        ExportModel model = new ExportModel(exports, run().month().orElseThrow(), people, what, folder());
        if (new ExportDialog(shell, model, texts).open() == ExportDialog.OK) {
            desktop.remember(FOLDER, model.folder());
            String title = texts.get("work.export", model.month());
            background.run(title, progress -> model.write(desktop.user(), progress), written -> tell(shell, written), fault -> failed(title, fault));
        }
    }

    private String folder() {
        String remembered = desktop.remembered(FOLDER);
        return remembered != null ? remembered : workspaces.current().map(workspace -> workspace.exports().toString()).orElse("");
    }

    private void tell(Shell shell, Exported written) {
        Path folder = Optional.ofNullable(written.files().get(0).getParent()).orElse(Path.of(""));
        String done = texts.get("export.done", written.month(), Integer.toString(written.people()), Kind.MONEY.text(written.total()),
                Integer.toString(written.files().size()), folder);
        desktop.say(done);
        if (!written.unpaid().isEmpty()) {
            Question.tell(shell, "payroll.export.told", texts.get("export.unpaid.title", Integer.toString(written.unpaid().size())), done + "\n\n"
                    + texts.get("export.unpaid") + "\n" + few(written.unpaid()), true, texts.get("close"));
        }
    }

    /** As many sentences as a message has room for. */
    private String few(List<String> sentences) {
        String told = String.join("\n", sentences.subList(0, Math.min(TOLD, sentences.size())));
        return sentences.size() <= TOLD ? told : told + "\n" + texts.get("more", Integer.toString(sentences.size() - TOLD));
    }

    public boolean canCorrect() {
        return desk.corrections().canCorrect();
    }

    /** Makes the differences that are shown lines of a later month. */
    public void correct(Shell shell, YearMonth into) {
        later(shell, () -> askToCorrect(shell, into));
    }

    private void askToCorrect(Shell shell, YearMonth into) {
        YearMonth month = desk.corrections().shown().orElseThrow().month();
        String text = texts.get("correct.text", month, into, Kind.MONEY.text(desk.corrections().shown().orElseThrow().open()));
        if (Question.ask(shell, "payroll.correct.ask", texts.get("correct.title", month), text, texts.get("correct.yes"), texts.get("cancel"))) {
            String title = texts.get("work.correct", month);
            background.run(title, progress -> desk.corrections().correct(month, into, desktop.user()), this::corrected, fault -> failed(title, fault));
        }
    }

    private void corrected(Correction correction) {
        desktop.say(texts.get("said.corrected", correction.month(), correction.into(), Integer.toString(correction.differences().size())));
        desktop.changed();
    }
}
