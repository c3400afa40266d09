package org.tongban.payroll.ui.slip;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayChange;
import org.tongban.payroll.PayChange.LineChange;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.ui.run.PayRow;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.payroll.ui.run.Trouble;

/** The payslip of the person who is looked at in the run, line by line beside the month before. */
public final class SlipModel {
    public static final String SHOWN = "shown";
    /** The key of the sum of earnings. */
    public static final String GROSS = "gross";
    /** The key of what is left of it. */
    public static final String NET = "net";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private @Nullable Shown shown;

    /** @param run where people are looked at */
    public SlipModel(PayRunModel run) {
        run.onChange(PayRunModel.SELECTED, event -> show(run));
    }

    /** Where on the slip a line stands. */
    public enum Section {
        EARNINGS, DEDUCTIONS, NET, EMPLOYER
    }

    /**
     * A line of the slip as it is shown.
     *
     * @param section    where it stands
     * @param key        by which it is explained
     * @param name       as the payslip prints it; empty for a total, which the screen names
     * @param amount     empty if the month has no such line, or it is not known
     * @param before     the month before; empty if it has no such line
     * @param difference where both months were run and the amounts differ
     * @param clause     what it rests on; empty for a total
     */
    public record Row(Section section, String key, String name, Optional<Money> amount, Optional<Money> before, Optional<Money> difference,
            Optional<Citation> clause) {

        public boolean isTotal() {
            return clause.isEmpty();
        }
    }

    /**
     * What is shown.
     *
     * @param month   the month
     * @param state   how far its run has come
     * @param row     whose
     * @param lines   the lines with their totals
     * @param trouble what is in the way, if anything is
     */
    public record Shown(YearMonth month, RunState state, PayRow row, List<Row> lines, Optional<Trouble> trouble) {

        /** The month whose workings explain a line: this one, the month before for a line that only that has. */
        public YearMonth monthOf(Row line) {
            return line.amount().isPresent() || line.isTotal() && row.slip().isPresent() ? month : month.minusMonths(1);
        }
    }

    public void onChange(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(SHOWN, listener);
    }

    public void forget(PropertyChangeListener listener) {
        changes.removePropertyChangeListener(SHOWN, listener);
    }

    public Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    private void show(PayRunModel run) {
        Shown before = shown;
        shown = run.selected().map(row -> of(run, row)).orElse(null);
        changes.firePropertyChange(SHOWN, before, shown);
    }

    private static Shown of(PayRunModel run, PayRow row) {
        PayRunModel.Shown month = run.shown().orElseThrow();
        Optional<Trouble> trouble = month.troubles().stream().filter(one -> one.concerns(row.person())).findFirst();
        return new Shown(month.month(), run.state().orElseThrow(), row, lines(row), trouble);
    }

    private static List<Row> lines(PayRow row) {
        List<Row> rows = new ArrayList<>();
        PayChange change = row.change();
        add(rows, row, Section.EARNINGS, Kind.EARNING);
        rows.add(total(row, Section.EARNINGS, GROSS, gross(change.now()), gross(change.before())));
        add(rows, row, Section.DEDUCTIONS, Kind.CONTRIBUTION);
        add(rows, row, Section.DEDUCTIONS, Kind.TAX);
        rows.add(total(row, Section.NET, NET, change.now().flatMap(Slip::net), change.before().flatMap(Slip::net)));
        add(rows, row, Section.EMPLOYER, Kind.EMPLOYER);
        return rows;
    }

    /** Nothing where nothing is earned. */
    private static Optional<Money> gross(Optional<Slip> slip) {
        return slip.filter(one -> !one.lines().isEmpty()).map(Slip::gross);
    }

    private static void add(List<Row> rows, PayRow row, Section section, Kind kind) {
        for (LineChange line : row.change().lines()) {
            if (line.line().kind() == kind) {
                rows.add(new Row(section, line.line().key(), line.line().name(), line.now().map(SlipLine::amount), line.before().map(SlipLine::amount),
                        Optional.of(line.difference()).filter(difference -> row.compared() && !difference.isZero()), Optional.of(line.line().clause())));
            }
        }
    }

    private static Row total(PayRow row, Section section, String key, Optional<Money> now, Optional<Money> before) {
        Optional<Money> difference = now.flatMap(is -> before.map(is::minus)).filter(money -> row.compared() && !money.isZero());
        return new Row(section, key, "", now, before, difference, Optional.empty());
    }
}
