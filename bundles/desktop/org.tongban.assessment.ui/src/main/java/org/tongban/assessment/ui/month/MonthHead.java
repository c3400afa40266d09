package org.tongban.assessment.ui.month;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongban.assessment.MonthBook;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;

/** The head of the board: month, counts against the cap, what can be done. */
final class MonthHead {

    private final Texts texts;
    private final Desktop desktop;
    private final HeadBar bar;
    private final PeriodField<YearMonth> month;
    private final ViewSwitch view;
    private final FigureBox people;
    private final FigureBox best;
    private final FigureBox missing;
    private final FigureBox suspended;
    private final FigureBox state;
    private final Button propose;
    private final Button undo;
    private final Button save;
    private final Button finalise;

    MonthHead(Composite parent, Texts texts, Desktop desktop, Consumer<MonthCommand> does) {
        this.texts = texts;
        this.desktop = desktop;
        bar = new HeadBar(parent);
        Composite left = bar.left();
        month = PeriodField.month(left, "assessment.month", texts.get("month.tip"));
        people = new FigureBox(left, "assessment.month.people", texts.get("figure.people"));
        best = new FigureBox(left, "assessment.month.cap", texts.get("figure.cap"));
        missing = new FigureBox(left, "assessment.month.missing", texts.get("figure.missing"));
        suspended = new FigureBox(left, "assessment.month.suspended", texts.get("figure.suspended"));
        state = new FigureBox(left, "assessment.month.state", texts.get("figure.state"));
        view = new ViewSwitch(bar.right()).add("assessment.month.view.board", texts.get("view.board"), texts.get("view.board.tip"))
                .add("assessment.month.view.list", texts.get("view.list"), texts.get("view.list.tip"));
        propose = button("assessment.propose", "command.propose", () -> does.accept(MonthCommand.PROPOSE));
        undo = button("assessment.undo", "command.undo", () -> does.accept(MonthCommand.UNDO));
        save = button("assessment.save", "command.save", () -> does.accept(MonthCommand.SAVE));
        finalise = button("assessment.finalise", "command.finalise", () -> does.accept(MonthCommand.FINALISE));
    }

    Composite control() {
        return bar.control();
    }

    PeriodField<YearMonth> month() {
        return month;
    }

    ViewSwitch view() {
        return view;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = Ids.name(id, new Button(bar.right(), SWT.PUSH));
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> run.run());
        button.setEnabled(false);
        return button;
    }

    /** Shows the counts of what is on the board, or that they are being counted. */
    void show(MonthModel model) {
        Optional<MonthBook> stored = model.stored();
        Optional<MonthBook> tried = model.tried();
        if (stored.isEmpty()) {
            return;
        }
        people.show(Long.toString(stored.get().people()), Tone.NONE, null);
        tried.ifPresent(this::count);
        int unsaved = model.draft().size();
        boolean isFinal = stored.get().finalised();
        state.show(isFinal ? texts.get("state.final") : unsaved > 0 ? texts.get("state.unsaved", Integer.toString(unsaved)) : texts.get("state.open"),
                isFinal ? Tone.PASS : unsaved > 0 ? Tone.NOTE : Tone.NONE, null);
        boolean somebody = !stored.get().clerks().isEmpty();
        propose.setEnabled(!isFinal && model.proposal().isPresent());
        undo.setEnabled(model.canUndo());
        save.setEnabled(unsaved > 0);
        finalise.setEnabled(!isFinal && somebody);
        bar.arrange();
    }

    private void count(MonthBook book) {
        Optional<CapCheck> check = book.check().flatMap(Finding::value);
        String cap = check.filter(given -> given.cap().isPresent()).map(given -> " / " + given.cap().getAsLong()).orElse("");
        best.show(book.best() + cap, book.isBeyondCap() ? Tone.FAIL : cap.isEmpty() ? Tone.NONE : Tone.PASS,
                book.check().isEmpty() ? null : () -> desktop.explain(Explanation.of(book.month() + " " + texts.get("figure.cap"), book.check().get())));
        best.tip(book.check().isEmpty() ? texts.get("figure.cap.none") : texts.get("figure.cap.tip"));
        missing.show(Integer.toString(book.missing().size()), book.missing().isEmpty() ? Tone.NONE : Tone.WARN, null);
        suspended.show(Integer.toString(book.suspended().size()), book.suspended().isEmpty() ? Tone.NONE : Tone.NOTE, null);
    }
}
