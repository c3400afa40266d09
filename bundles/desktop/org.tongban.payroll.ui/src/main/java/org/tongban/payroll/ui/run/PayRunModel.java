package org.tongban.payroll.ui.run;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.PayChange;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;

/** A month's run: who is in it, what changed, what is in the way, which rows are wanted, and who is looked at. */
public final class PayRunModel {
    /** Another month, or the same read anew. */
    public static final String SHOWN = "shown";
    /** Which rows are wanted. */
    public static final String FLAGS = "flags";
    /** Who is looked at. */
    public static final String SELECTED = "selected";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PayRuns runs;
    private final People people;
    private final PolicyBook book;
    private @Nullable Shown shown;
    private Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private @Nullable PersonId selected;

    public PayRunModel(PayRuns runs, People people, PolicyBook book) {
        this.runs = runs;
        this.people = people;
        this.book = book;
    }

    /**
     * What was read of a month.
     *
     * @param run      the run, if it was made
     * @param earlier  the run of the month before, if there is one
     * @param columns  the columns of lines
     * @param rows     everyone, then who left
     * @param troubles what is in the way, blocked people first
     */
    public record Shown(YearMonth month, Optional<PayRun> run, Optional<PayRun> earlier, List<PayColumn> columns, List<PayRow> rows, List<Trouble> troubles) {

        public Shown {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            troubles = List.copyOf(troubles);
        }
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    public void forget(PropertyChangeListener listener) {
        for (String property : new String[] {SHOWN, FLAGS, SELECTED}) {
            changes.removePropertyChangeListener(property, listener);
        }
    }

    /** Reads a month; from any thread, changes nothing here. */
    public Shown read(YearMonth month) {
        Optional<PayRun> run = runs.find(month);
        if (run.isEmpty()) {
            return new Shown(month, run, Optional.empty(), List.of(), List.of(), List.of());
        }
        PayRun now = run.get();
        Optional<PayRun> earlier = runs.find(month.minusMonths(1));
        Map<PersonId, EmploymentKind> kinds = kinds(month);
        List<PayChange> rows = earlier.map(now::since)
                .orElseGet(() -> now.slips().stream().map(slip -> new PayChange(Optional.empty(), Optional.of(slip))).toList());
        List<LocalFigure<?>> figures = book.packs().stream().<LocalFigure<?>>flatMap(pack -> pack.localFigures().stream()).toList();
        return new Shown(month, run, earlier, now.columns(),
                rows.stream().map(change -> new PayRow(change, earlier.isPresent(), Optional.ofNullable(kinds.get(change.slip().person())))).toList(),
                Trouble.of(now.slips(), figures));
    }

    /** How people were employed in the month, and those who left in the month before. */
    private Map<PersonId, EmploymentKind> kinds(YearMonth month) {
        DateRange both = new DateRange(month.minusMonths(1).atDay(1), month.plusMonths(1).atDay(1));
        Map<PersonId, EmploymentKind> kinds = new HashMap<>();
        for (Dossier dossier : people.employedIn(both)) {
            dossier.employmentOn(month.atDay(1))
                    .or(() -> dossier.employments().stream().filter(employment -> employment.term().overlaps(both)).reduce((first, second) -> second))
                    .map(Employment::kind).ifPresent(kind -> kinds.put(dossier.person().id(), kind));
        }
        return kinds;
    }

    /** Takes over what was read. */
    public void show(Shown read) {
        shown = read;
        if (selected != null && read.rows().stream().noneMatch(row -> row.person().equals(selected))) {
            selected = null;
        }
        changes.firePropertyChange(SHOWN, null, read);
        changes.firePropertyChange(SELECTED, null, selected);
    }

    public Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    public Optional<YearMonth> month() {
        return shown().map(Shown::month);
    }

    public Optional<PayRun> run() {
        return shown().flatMap(Shown::run);
    }

    public Optional<RunState> state() {
        return run().map(PayRun::state);
    }

    /** Only rows with one of these; all rows if none. */
    public void only(Set<Flag> wanted) {
        Set<Flag> before = flags;
        flags = wanted.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(wanted);
        changes.firePropertyChange(FLAGS, before, flags);
    }

    public Set<Flag> flags() {
        return Set.copyOf(flags);
    }

    public void toggle(Flag flag) {
        Set<Flag> wanted = EnumSet.noneOf(Flag.class);
        wanted.addAll(flags);
        if (!wanted.remove(flag)) {
            wanted.add(flag);
        }
        only(wanted);
    }

    public boolean wants(PayRow row) {
        return flags.isEmpty() || flags.stream().anyMatch(flag -> flag.marks(row));
    }

    /** The rows wanted. */
    public List<PayRow> rows() {
        return shown().map(Shown::rows).orElse(List.of()).stream().filter(this::wants).toList();
    }

    public long count(Flag flag) {
        return shown().map(Shown::rows).orElse(List.of()).stream().filter(flag::marks).count();
    }

    public void select(@Nullable PersonId person) {
        PersonId before = selected;
        selected = person;
        changes.firePropertyChange(SELECTED, before, person);
    }

    /** Who is looked at. */
    public Optional<PayRow> selected() {
        return shown().flatMap(one -> one.rows().stream().filter(row -> row.person().equals(selected)).findFirst());
    }

    /** Whether the month can be worked out: while it is not locked. */
    public boolean canCompute() {
        return shown != null && state().map(state -> state == RunState.DRAFT).orElse(true);
    }

    public boolean canLock() {
        return state().filter(state -> state == RunState.DRAFT).isPresent();
    }

    /** Whether the month can be noted as paid. */
    public boolean canPay() {
        return state().filter(state -> state == RunState.LOCKED).isPresent();
    }

    /** Whether the month was locked, so that it can be verified and corrected. */
    public boolean isLocked() {
        return state().filter(state -> state != RunState.DRAFT).isPresent();
    }

    public boolean canExport() {
        return run().isPresent();
    }
}
