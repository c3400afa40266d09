package org.tongban.payroll.ui.months;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;

/** The months that were run, newest first, and this month if it was not. */
public final class MonthsModel {
    public static final String SHOWN = "shown";
    /** Ten years. */
    private static final int AT_MOST = 120;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PayRuns runs;
    private final Clock clock;
    private List<Row> rows = List.of();

    public MonthsModel(PayRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** A month; without totals while it was not run. */
    public record Row(YearMonth month, Optional<MonthTotals> totals) {

        public Optional<RunState> state() {
            return totals.map(MonthTotals::state);
        }
    }

    public void onChange(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(SHOWN, listener);
    }

    public void forget(PropertyChangeListener listener) {
        changes.removePropertyChangeListener(SHOWN, listener);
    }

    /** Reads the months; from any thread, changes nothing here. */
    public List<Row> read() {
        List<Row> read = new ArrayList<>();
        runs.months(AT_MOST).forEach(totals -> read.add(new Row(totals.month(), Optional.of(totals))));
        YearMonth today = YearMonth.now(clock);
        if (read.isEmpty() || read.get(0).month().isBefore(today)) {
            read.add(0, new Row(today, Optional.empty()));
        }
        return List.copyOf(read);
    }

    /** Takes over what was read. */
    public void show(List<Row> read) {
        List<Row> before = rows;
        rows = read;
        changes.firePropertyChange(SHOWN, before, read);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The month to look at when nothing else was asked for: the newest that was run, else this month. */
    public Optional<YearMonth> first() {
        return rows.stream().filter(row -> row.totals().isPresent()).findFirst().or(() -> rows.stream().findFirst()).map(Row::month);
    }

    /** The months that were run, oldest first. */
    public List<MonthTotals> run() {
        List<MonthTotals> run = new ArrayList<>();
        rows.forEach(row -> row.totals().ifPresent(totals -> run.add(0, totals)));
        return run;
    }

    /** The first month after this one that is not locked. */
    public YearMonth firstOpenAfter(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        while (isLocked(next)) {
            next = next.plusMonths(1);
        }
        return next;
    }

    private boolean isLocked(YearMonth month) {
        return rows.stream().anyMatch(row -> row.month().equals(month) && row.state().filter(state -> state != RunState.DRAFT).isPresent());
    }
}
