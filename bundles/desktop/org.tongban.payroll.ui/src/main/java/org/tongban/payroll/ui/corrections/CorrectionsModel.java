package org.tongban.payroll.ui.corrections;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Progress;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayRuns.Correction;
import org.tongban.payroll.Settlement;
import org.tongban.payroll.Settlement.Made;
import org.tongban.payroll.SlipLine;

/** A locked month beside what is known today, with the corrections made. */
public final class CorrectionsModel {
    public static final String SHOWN = "shown";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PayRuns runs;
    private @Nullable Shown shown;

    public CorrectionsModel(PayRuns runs) {
        this.runs = runs;
    }

    /**
     * A line of somebody's pay that comes out otherwise, or was corrected.
     *
     * @param difference locked, recomputed and corrected amount
     * @param siteName   where the person served in the locked month; empty for who was not in it
     * @param made       the corrections made of it
     */
    public record Row(Difference difference, String siteName, List<Made> made) {

        public Row {
            made = List.copyOf(made);
        }

        /** Whether something is still to be corrected. */
        public boolean isOpen() {
            return !difference.amount().isZero();
        }
    }

    /**
     * What was compared.
     *
     * @param month the locked month; or one that is not locked, and then there is nothing to compare
     * @param rows  line by line; empty if nothing differs
     */
    public record Shown(YearMonth month, boolean locked, List<Row> rows) {

        public Shown {
            rows = List.copyOf(rows);
        }

        /** What is still to be added to gross pay; negative to be taken back. */
        public Money open() {
            return Money.sum(rows.stream().map(Row::difference).filter(one -> one.kind() == SlipLine.Kind.EARNING).map(Difference::amount).toList());
        }
    }

    public void onChange(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(SHOWN, listener);
    }

    public void forget(PropertyChangeListener listener) {
        changes.removePropertyChangeListener(SHOWN, listener);
    }

    /** Compares; from any thread, changes nothing here. */
    public Shown read(YearMonth month, boolean locked, Progress progress) {
        if (!locked) {
            return new Shown(month, false, List.of());
        }
        Settlement settlement = runs.settlement(month, progress);
        Map<PersonId, String> sites = new HashMap<>();
        runs.find(month).ifPresent(run -> run.slips().forEach(slip -> sites.put(slip.person(), slip.siteName())));
        return new Shown(month, true, settlement.lines().stream()
                .map(line -> new Row(line, sites.getOrDefault(line.person(), ""), settlement.made(line))).toList());
    }

    /** Takes over what was read; null for nothing. */
    public void show(@Nullable Shown read) {
        shown = read;
        changes.firePropertyChange(SHOWN, null, read);
    }

    public Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    public boolean canCorrect() {
        return shown().filter(one -> one.rows().stream().anyMatch(Row::isOpen)).isPresent();
    }

    /** Whether the differences of the month shown can go into a month; the module tells whether that is still open. */
    public boolean isLater(@Nullable YearMonth into) {
        return into != null && shown().filter(one -> into.isAfter(one.month())).isPresent();
    }

    /** Makes the differences lines of a later month; in the background. */
    public Correction correct(YearMonth month, YearMonth into, String by) {
        return runs.correct(month, Optional.of(into), by);
    }
}
