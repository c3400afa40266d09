package org.tongban.payroll.ui.run;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.RunState;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.payroll.ui.look.Pill;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.MonthField;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;

/** Above the run: which month, how far it has come, what it comes to. */
final class RunHead {
    private final Texts texts;
    private final Composite head;
    private final Label title;
    private final Pill state;
    private final Label totals;
    private final MonthField month;

    /** @param wanted takes the month that was typed */
    RunHead(Composite parent, Texts texts, Consumer<YearMonth> wanted) {
        this.texts = texts;
        head = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 2;
        head.setLayout(layout);
        title = Ids.name("payroll.run.title", new Label(head, SWT.NONE));
        state = Ids.name("payroll.run.state", new Pill(head));
        Label label = new Label(head, SWT.NONE);
        label.setText(texts.get("month"));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        month = new MonthField(head, "payroll.run.month");
        month.onChange(asked -> {
            if (asked != null) {
                wanted.accept(asked);
            }
        });
        totals = Ids.name("payroll.run.totals", new Label(head, SWT.WRAP));
        totals.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        Dress.follow(head, look -> {
            title.setFont(look.fonts().title());
            totals.setFont(look.fonts().body());
            label.setFont(look.fonts().body());
            totals.setForeground(look.palette().muted());
            head.getParent().layout();
        });
    }

    Composite head() {
        return head;
    }

    void show(PayRunModel model) {
        model.month().filter(shown -> !shown.equals(month.value())).ifPresent(month::set);
        title.setText(model.month().map(month -> texts.get("run.title", month)).orElse(texts.get("perspective")));
        Optional<RunState> reached = model.state();
        state.show(model.month().isEmpty() ? "" : texts.get("state." + reached.map(RunState::name).orElse("NONE")), tone(reached));
        totals.setText(model.run().map(this::totals).orElse(""));
        totals.setToolTipText(totals.getText());
        head.layout();
    }

    static Tone tone(Optional<RunState> state) {
        return state.map(reached -> switch (reached) {
            case DRAFT -> Tone.WARN;
            case LOCKED -> Tone.PASS;
            case PAID -> Tone.ACCENT;
        }).orElse(Tone.MUTED);
    }

    /** The sum of net pay is told only when everybody's is known. */
    private String totals(PayRun run) {
        Optional<Money> net = run.slips().stream().allMatch(slip -> slip.net().isPresent()) ? Optional.of(run.net()) : Optional.empty();
        return texts.get("run.totals", Integer.toString(run.slips().size()), Kind.MONEY.text(run.gross()),
                net.map(Kind.MONEY::text).orElse(texts.get("run.netUnknown")), Kind.MONEY.text(run.payable()));
    }
}
