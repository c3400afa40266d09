package org.tongban.payroll.ui.slip;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tongban.core.id.PersonId;
import org.tongban.payroll.ui.PayrollActions;
import org.tongban.payroll.ui.PayrollDesk;
import org.tongban.payroll.ui.export.ExportModel.What;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.payroll.ui.look.Tools;
import org.tongban.payroll.ui.run.Trouble;
import org.tongban.payroll.ui.slip.SlipModel.Row;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Shows;

/** The payslip of the person who is selected in the run. */
public final class SlipPart implements Shows, Refreshes {
    @Inject
    private PayrollDesk desk;
    @Inject
    private PayrollActions actions;
    @Inject
    private Desktop desktop;
    private final PropertyChangeListener shown = event -> show();
    private SlipModel model;
    private Texts texts;
    private Composite body;
    private Label name;
    private Label detail;
    private Link note;
    private Tools tools;
    private Table<Row> table;

    @PostConstruct
    void create(Composite parent) {
        model = desk.slip();
        texts = desk.texts();
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        name = label("payroll.slip.name", SWT.NONE);
        detail = label("payroll.slip.detail", SWT.WRAP);
        note = Ids.name("payroll.slip.note", new Link(body, SWT.WRAP));
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        note.addListener(SWT.Selection, event -> mend());
        tools = new Tools(body);
        tools.bar().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tools.add("payroll.slip.why", "why", texts.get("slip.why"), texts.get("slip.why.tip"), () -> model.shown().isPresent() && table.selected() != null,
                () -> explain(table.selected()));
        tools.add("payroll.slip.pdf", "pdf", texts.get("slip.pdf"), texts.get("command.slips.tip"), () -> model.shown().flatMap(one -> one.row().slip()).isPresent(), this::pdf);
        table = table();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Dress.follow(body, look -> {
            name.setFont(look.fonts().title());
            detail.setFont(look.fonts().body());
            detail.setForeground(look.palette().muted());
            note.setFont(look.fonts().body());
            note.setForeground(look.palette().strong(Tone.FAIL));
            body.layout();
        });
        model.onChange(shown);
        show();
        desk.readRun();
    }

    private Label label(String id, int style) {
        Label label = Ids.name(id, new Label(body, style));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private Table<Row> table() {
        return Table.<Row>in(body, "payroll.slip.table").title(texts.get("part.slip"))
                .column(Column.<Row>text("line", texts.get("column.line"), this::text).width(15).tip(row -> row.clause().map(Object::toString).orElse(null)))
                .column(Column.<Row>money("amount", texts.get("slip.amount"), row -> row.amount().orElse(null)).width(8).explained(row -> true))
                .column(Column.<Row>money("difference", texts.get("slip.difference"), row -> row.difference().orElse(null)).width(7)
                        .tone(row -> row.difference().map(amount -> amount.isNegative() ? Tone.WARN : Tone.NOTE).orElse(Tone.NONE)))
                .column(Column.<Row>text("clause", texts.get("slip.clause"), row -> row.clause().map(clause -> clause.clause()).orElse("")).width(14).hidden())
                .mark(row -> row.isTotal() ? Mark.of(Tone.ACCENT, "") : row.section() == SlipModel.Section.EMPLOYER ? Mark.of(Tone.MUTED, texts.get("slip.employer")) : Mark.NONE)
                .onSelect(row -> tools.update()).onOpen(this::explain).onExplain((row, column) -> explain(row)).build();
    }

    private String text(Row row) {
        if (row.key().equals(SlipModel.GROSS)) {
            return texts.get("slip.gross");
        }
        if (row.key().equals(SlipModel.NET)) {
            return row.amount().isPresent() ? texts.get("slip.net") : texts.get("slip.net") + " " + texts.get("slip.netUnknown");
        }
        return row.section() == SlipModel.Section.DEDUCTIONS ? "－" + row.name() : row.name();
    }

    private void explain(Row row) {
        model.shown().ifPresent(one -> desk.explain(one.monthOf(row), one.row().person(), row.key(), row.isTotal() ? text(row) : row.name()));
    }

    private void pdf() {
        actions.export(body.getShell(), What.SELECTED_SLIPS, Set.of(model.shown().orElseThrow().row().person()));
    }

    private Optional<Trouble> trouble() {
        return model.shown().flatMap(SlipModel.Shown::trouble);
    }

    private void mend() {
        trouble().ifPresent(trouble -> desktop.open(trouble.part(), trouble.at(model.shown().orElseThrow().row().person())));
    }

    private void show() {
        Optional<SlipModel.Shown> slip = model.shown();
        name.setText(slip.map(one -> one.row().name()).orElse(texts.get("part.slip")));
        detail.setText(slip.map(this::detail).orElse(texts.get("slip.none")));
        note.setText(slip.map(this::note).orElse(""));
        ((GridData) note.getLayoutData()).exclude = note.getText().isEmpty();
        note.setVisible(!note.getText().isEmpty());
        table.show(slip.map(SlipModel.Shown::lines).orElse(List.of()));
        tools.update();
        body.layout(true, true);
    }

    /** Why the pay is not known, and the way to where it is mended. */
    private String note(SlipModel.Shown slip) {
        String reason = slip.row().reason().replace("&", "&&");
        return slip.trouble().map(trouble -> reason + "  <a>" + texts.get("slip.mend") + "</a>").orElse(reason);
    }

    private String detail(SlipModel.Shown slip) {
        if (slip.row().slip().isEmpty()) {
            return texts.get("slip.left", slip.row().name(), slip.month().minusMonths(1));
        }
        String where = texts.get("slip.head", slip.row().siteName(), slip.month() + " · " + texts.get("state." + slip.state().name()));
        return slip.row().net().map(net -> where + " · " + texts.get("column.net") + " " + Kind.MONEY.text(net)).orElse(where);
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof SlipSubject asked) {
            desk.show(asked.month(), Optional.of(asked.person()));
        } else if (subject instanceof PersonId person) {
            desk.show(person);
        }
    }

    @Override
    public void refresh() {
        desk.readRun();
    }

    @Focus
    void focus() {
        table.focus();
    }

    @PreDestroy
    void forget() {
        model.forget(shown);
    }
}
