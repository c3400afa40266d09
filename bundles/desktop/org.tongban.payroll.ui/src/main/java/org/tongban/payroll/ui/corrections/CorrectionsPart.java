package org.tongban.payroll.ui.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.beans.PropertyChangeListener;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.payroll.Difference;
import org.tongban.payroll.ui.PayrollActions;
import org.tongban.payroll.ui.PayrollDesk;
import org.tongban.payroll.ui.corrections.CorrectionsModel.Row;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.payroll.ui.look.Tools;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.MonthField;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Shows;

/** A locked month beside what is known today: each line with the locked amount, what it would be, what was corrected, what is left. */
public final class CorrectionsPart implements Shows, Refreshes {
    @Inject
    private PayrollDesk desk;
    @Inject
    private PayrollActions actions;
    private final PropertyChangeListener shown = event -> show();
    private final PropertyChangeListener another = event -> desk.readCorrections();
    private CorrectionsModel model;
    private Texts texts;
    private Composite body;
    private Label sentence;
    private MonthField into;
    private Tools tools;
    private Table<Row> table;

    @PostConstruct
    void create(Composite parent) {
        model = desk.corrections();
        texts = desk.texts();
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        body.setLayout(layout);
        sentence = Ids.name("payroll.corrections.sentence", new Label(body, SWT.WRAP));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label label = new Label(body, SWT.NONE);
        label.setText(texts.get("corrections.into"));
        into = new MonthField(body, "payroll.corrections.into");
        into.onChange(month -> check());
        tools = new Tools(body);
        tools.add("payroll.corrections.make", "pass", texts.get("corrections.make"), texts.get("corrections.make.tip"),
                () -> actions.canCorrect() && model.isLater(into.value()), () -> actions.correct(body.getShell(), into.value()));
        table = table();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        Dress.follow(body, look -> {
            sentence.setFont(look.fonts().body());
            label.setFont(look.fonts().body());
            body.layout();
        });
        model.onChange(shown);
        desk.run().onChange(PayRunModel.SHOWN, another);
        show();
        desk.readCorrections();
        if (desk.run().shown().isEmpty()) {
            desk.readRun();
        }
    }

    private Table<Row> table() {
        return Table.<Row>in(body, "payroll.corrections").title(texts.get("part.corrections"))
                .column(Column.<Row>text("name", texts.get("column.name"), row -> row.difference().name()).width(7).frozen())
                .column(Column.<Row>text("line", texts.get("column.line"), row -> row.difference().lineName()).width(11))
                .column(Column.<Row>money("locked", texts.get("column.locked"), row -> row.difference().locked()).width(9).explained(CorrectionsPart::wasPaid))
                .column(Column.<Row>money("corrected", texts.get("column.corrected"), row -> row.made().isEmpty() ? null : row.difference().corrected()).width(8))
                .column(Column.<Row>text("into", texts.get("column.into"), row -> row.made().stream().map(made -> made.into().toString()).distinct().collect(Collectors.joining("、")))
                        .width(7))
                .column(Column.<Row>money("today", texts.get("column.today"), row -> row.difference().recomputed()).width(9).explained(CorrectionsPart::isDue))
                .column(Column.<Row>money("open", texts.get("column.open"), row -> row.isOpen() ? row.difference().amount() : null).width(9).sum()
                        .tone(row -> !row.isOpen() ? Tone.NONE : row.difference().amount().isNegative() ? Tone.WARN : Tone.NOTE))
                .column(Column.<Row>text("site", texts.get("column.site"), Row::siteName).width(20))
                .column(Column.<Row>text("clause", texts.get("slip.clause"), row -> row.difference().clause().clause()).width(14).tip(row -> row.difference().clause().toString()))
                .mark(row -> row.isOpen() ? Mark.NONE : Mark.of(Tone.PASS, texts.get("column.corrected")))
                .onExplain(this::explain).onOpen(row -> desk.show(row.difference().person())).bar(texts.get("part.corrections")).build();
    }

    private static boolean wasPaid(Row row) {
        return !row.difference().locked().isZero();
    }

    private static boolean isDue(Row row) {
        return !row.difference().recomputed().isZero();
    }

    private void explain(Row row, String column) {
        Difference line = row.difference();
        if (column.equals("today")) {
            desk.explainToday(line.month(), line.person(), line.code(), line.lineName());
        } else {
            desk.explain(line.month(), line.person(), line.code(), line.lineName());
        }
    }

    private void show() {
        Optional<CorrectionsModel.Shown> compared = model.shown();
        sentence.setText(compared.map(this::sentence).orElseGet(() -> texts.get(desk.run().month().isPresent() ? "run.reading" : desk.isReady() ? "run.choose" : "run.noWorkspace")));
        table.show(compared.map(CorrectionsModel.Shown::rows).orElse(List.of()));
        compared.ifPresent(one -> into.set(desk.months().firstOpenAfter(one.month())));
        check();
        body.layout(true, true);
    }

    private String sentence(CorrectionsModel.Shown compared) {
        if (!compared.locked()) {
            return texts.get("corrections.open", compared.month());
        }
        long open = compared.rows().stream().filter(Row::isOpen).count();
        if (open == 0) {
            return texts.get("corrections.none", compared.month());
        }
        return texts.get("corrections.total", compared.month(), Long.toString(open), Kind.MONEY.text(compared.open()));
    }

    private void check() {
        into.enable(actions.canCorrect());
        into.problem(into.value() == null || !actions.canCorrect() || model.isLater(into.value()) ? ""
                : texts.get("corrections.early", model.shown().orElseThrow().month()));
        tools.update();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof YearMonth month) {
            desk.show(month);
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
        desk.run().forget(another);
    }
}
