package org.tongban.payroll.ui.months;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.beans.PropertyChangeListener;
import java.time.YearMonth;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.ui.PayrollDesk;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Shows;

/** The months that were run; the one selected is shown by the other parts. */
public final class MonthsPart implements Shows, Refreshes {
    @Inject
    private PayrollDesk desk;
    private final PropertyChangeListener shown = event -> show();
    private final PropertyChangeListener month = event -> select();
    private Table<MonthsModel.Row> table;
    private boolean selecting;

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        Texts texts = desk.texts();
        table = Table.<MonthsModel.Row>in(parent, "payroll.months").title(texts.get("part.months"))
                .column(Column.<MonthsModel.Row>month("month", texts.get("column.month"), MonthsModel.Row::month).width(7))
                .column(Column.<MonthsModel.Row>text("state", texts.get("column.state"), row -> texts.get("state." + row.state().map(RunState::name).orElse("NONE"))).width(7)
                        .tag(MonthsPart::tone))
                .column(Column.<MonthsModel.Row>money("gross", texts.get("column.gross"), row -> row.totals().map(MonthTotals::gross).orElse(null)).width(10))
                .column(Column.<MonthsModel.Row>integer("people", texts.get("column.people"), row -> row.totals().map(MonthTotals::people).orElse(null)).width(5).hidden())
                .column(Column.<MonthsModel.Row>integer("problems", texts.get("column.problems"), MonthsPart::problems).width(6).hidden())
                .mark(row -> problems(row) == null ? Mark.NONE : Mark.of(Tone.WARN, texts.get("months.problems", Integer.toString(problems(row)))))
                .onSelect(this::selected).build();
        desk.months().onChange(shown);
        desk.run().onChange(PayRunModel.SHOWN, month);
        show();
        desk.readMonths();
    }

    private static Tone tone(MonthsModel.Row row) {
        return row.state().map(state -> switch (state) {
            case DRAFT -> Tone.WARN;
            case LOCKED -> Tone.PASS;
            case PAID -> Tone.ACCENT;
        }).orElse(Tone.MUTED);
    }

    /** How many people are blocked or not configured; null for none. */
    private static @Nullable Integer problems(MonthsModel.Row row) {
        return row.totals().map(totals -> totals.count(PayStatus.BLOCKED) + totals.count(PayStatus.NOT_CONFIGURED)).filter(count -> count > 0).orElse(null);
    }

    private void selected(MonthsModel.@Nullable Row row) {
        if (row != null && !selecting) {
            desk.show(row.month());
        }
    }

    private void show() {
        table.show(desk.months().rows());
        select();
    }

    /** Follows the month that the other parts show. */
    private void select() {
        selecting = true;
        desk.month().flatMap(wanted -> desk.months().rows().stream().filter(row -> row.month().equals(wanted)).findFirst())
                .ifPresent(table::select);
        selecting = false;
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof YearMonth asked) {
            desk.show(asked);
        }
    }

    @Override
    public void refresh() {
        desk.readMonths();
    }

    @Focus
    void focus() {
        table.focus();
    }

    @PreDestroy
    void forget() {
        desk.months().forget(shown);
        desk.run().forget(month);
    }
}
