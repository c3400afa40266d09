package org.tongban.payroll.ui.run;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.beans.PropertyChangeListener;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.PayrollActions;
import org.tongban.payroll.ui.PayrollDesk;
import org.tongban.payroll.ui.export.ExportModel.What;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.payroll.ui.look.Tools;
import org.tongban.widgets.Ids;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableAction;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Shows;

/** The whole pay table of a month, with what changed and what is in the way. */
public final class RunPart implements Shows, Refreshes {
    @Inject
    private PayrollDesk desk;
    @Inject
    private PayrollActions actions;
    @Inject
    private Desktop desktop;
    private final PropertyChangeListener shown = event -> show();
    private final PropertyChangeListener flagged = event -> filter();
    private final PropertyChangeListener selected = event -> select();
    private PayRunModel model;
    private Texts texts;
    private Composite body;
    private Composite stack;
    private Label empty;
    private RunHead head;
    private Tools tools;
    private FlagBar flags;
    private TroubleBand troubles;
    private @Nullable Table<PayRow> table;
    private RunColumns columns;

    @PostConstruct
    void create(Composite parent) {
        model = desk.run();
        texts = desk.texts();
        columns = new RunColumns(List.of(), texts);
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        head = new RunHead(body, texts, desk::show);
        head.head().setLayoutData(wide());
        tools = tools();
        flags = new FlagBar(body, model, texts);
        flags.bar().setLayoutData(wide());
        troubles = new TroubleBand(body, texts, trouble -> desktop.open(trouble.part(), trouble.subject()));
        troubles.band().setLayoutData(wide());
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = Ids.name("payroll.run.empty", new Label(stack, SWT.CENTER | SWT.WRAP));
        Dress.follow(empty, look -> {
            empty.setFont(look.fonts().body());
            empty.setForeground(look.palette().muted());
        });
        model.onChange(PayRunModel.SHOWN, shown);
        model.onChange(PayRunModel.FLAGS, flagged);
        model.onChange(PayRunModel.SELECTED, selected);
        show();
        desk.readRun();
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    private Tools tools() {
        Tools bar = new Tools(body);
        bar.bar().setLayoutData(wide());
        bar.add("payroll.compute", "run", texts.get("command.compute"), texts.get("command.compute.tip"), actions::canCompute, actions::compute);
        bar.add("payroll.lock", "lock", texts.get("command.lock"), texts.get("command.lock.tip"), actions::canLock, () -> actions.lock(body.getShell()));
        bar.add("payroll.verify", "compare", texts.get("command.verify"), texts.get("command.verify.tip"), actions::isLocked, () -> actions.verify(body.getShell()));
        bar.add("payroll.corrections", "edit", texts.get("command.corrections"), texts.get("command.corrections.tip"), actions::isLocked,
                () -> desktop.open(PayParts.CORRECTIONS, null));
        bar.add("payroll.slips", "pdf", texts.get("command.slips"), texts.get("command.slips.tip"), actions::canExport, () -> slips(What.SLIPS));
        bar.add("payroll.export", "export", texts.get("command.export"), texts.get("command.export.tip"), actions::canExport, () -> slips(What.TABLE));
        return bar;
    }

    /** With the people of all selected rows. */
    private void slips(What what) {
        Set<PersonId> people = table == null ? Set.of()
                : table.selection().stream().filter(row -> row.slip().isPresent()).map(PayRow::person).collect(Collectors.toSet());
        actions.export(body.getShell(), what, people);
    }

    private void show() {
        head.show(model);
        tools.update();
        flags.show();
        troubles.show(model.shown().map(PayRunModel.Shown::troubles).orElse(List.of()));
        Optional<PayRunModel.Shown> month = model.shown().filter(one -> one.run().isPresent());
        if (month.isPresent()) {
            table(month.get().columns()).show(month.get().rows());
            filter();
        } else {
            empty.setText(model.month().map(one -> texts.get("run.none", one)).orElseGet(() -> texts.get(desk.isReady() ? "run.reading" : "run.noWorkspace")));
        }
        ((StackLayout) stack.getLayout()).topControl = month.isPresent() && table != null ? table.control() : empty;
        stack.layout();
        body.layout();
    }

    /** The table, built anew when another month has other lines. */
    private Table<PayRow> table(List<PayColumn> lines) {
        Table<PayRow> made = table;
        if (made == null || !columns.lines().equals(lines)) {
            if (made != null) {
                made.control().dispose();
            }
            columns = new RunColumns(lines, texts);
            made = Table.<PayRow>in(stack, "payroll.run.table").title(texts.get("part.run")).columns(columns.all()).mark(columns::mark)
                    .onSelect(row -> model.select(row == null ? null : row.person()))
                    .onOpen(row -> desktop.open(PayParts.SLIP, null))
                    .onExplain(this::explain).actions(this::actions).bar(texts.get("part.run")).build();
            table = made;
        }
        return made;
    }

    private void explain(PayRow row, String column) {
        columns.asked(row, column).ifPresent(asked -> desk.explain(model.month().orElseThrow(), row.person(), asked.key(), asked.name()));
    }

    private List<TableAction> actions(PayRow row) {
        TableAction slip = new TableAction(texts.get("command.slips"), "pdf", () -> slips(What.SELECTED_SLIPS));
        return model.shown().stream().flatMap(one -> one.troubles().stream()).filter(trouble -> trouble.concerns(row.person())).findFirst()
                .map(trouble -> List.of(slip, new TableAction(texts.get("run.mend"), "edit", () -> desktop.open(trouble.part(), trouble.at(row.person())))))
                .orElse(List.of(slip));
    }

    private void filter() {
        flags.show();
        if (table != null) {
            table.only(model::wants);
        }
    }

    private void select() {
        tools.update();
        model.selected().ifPresent(row -> {
            if (table != null && !row.equals(table.selected())) {
                table.select(row);
            }
        });
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof YearMonth month) {
            desk.show(month);
        } else if (subject instanceof RunSubject asked) {
            desk.show(asked.month(), asked.flags());
        } else if (subject instanceof PersonId person) {
            desk.show(person);
        }
    }

    @Override
    public void refresh() {
        desk.readRun();
        show();
    }

    @Focus
    void focus() {
        if (table != null && model.run().isPresent()) {
            table.focus();
        } else {
            body.setFocus();
        }
    }

    @PreDestroy
    void forget() {
        model.forget(shown);
        model.forget(flagged);
        model.forget(selected);
    }
}
