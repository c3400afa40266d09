package org.tongban.assessment.ui.month;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Revision;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;
import org.tongban.registry.Change;

/**
 * The month board: the month as stored, the grades changed on the board but not yet stored, and the month as it would
 * stand with them. Methods that touch the store are said to; they belong into the background, and what they answer is
 * handed back to {@link #show} or {@link #counted}.
 */
public final class MonthModel {

    /** The month was read, or grades on the board changed. */
    public static final String BOARD = "board";
    /** The counts and checks follow what is on the board. */
    public static final String COUNTS = "counts";
    public static final String SELECTION = "selection";
    /** The month that is to become final was counted and can be looked over. */
    public static final String REVIEW = "review";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final MonthlyAssessments months;
    private final Draft draft = new Draft();

    private @Nullable BoardSnapshot stored;
    private @Nullable MonthBook tried;
    private boolean reviewing;
    private Optional<SiteId> unit = Optional.empty();
    private Set<PersonId> selected = new LinkedHashSet<>();

    public MonthModel(MonthlyAssessments months) {
        this.months = months;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** The month to begin with: the first with records that is not final, else the last with records. From the store. */
    public YearMonth firstMonth(YearMonth now) {
        SortedSet<YearMonth> recorded = months.recorded();
        SortedSet<YearMonth> finalised = months.finalised();
        return recorded.stream().filter(month -> !finalised.contains(month)).findFirst()
                .orElseGet(() -> recorded.isEmpty() ? now.minusMonths(1) : recorded.last());
    }

    /** From the store. */
    public BoardSnapshot read(YearMonth month) {
        MonthBook book = months.of(month);
        return new BoardSnapshot(book, months.grades(month), months.propose(book));
    }

    /** Shows a month that was read. Changes of the same month that are not stored stay on the board. */
    public void show(BoardSnapshot snapshot) {
        boolean other = stored == null || !stored.book().month().equals(snapshot.book().month());
        stored = snapshot;
        if (other) {
            draft.clear();
            selected = new LinkedHashSet<>();
            reviewing = false;
        } else {
            draft.rebase(snapshot.book());
        }
        if (unit.isPresent() && snapshot.book().units().stream().noneMatch(each -> each.site().equals(unit))) {
            unit = Optional.empty();
        }
        tried = draft.isEmpty() ? snapshot.book() : null;
        changes.firePropertyChange(BOARD, null, snapshot);
        changes.firePropertyChange(COUNTS, null, tried);
        reviewWhatIsCounted();
    }

    /** The month on the board; empty before one was read. */
    public Optional<MonthBook> stored() {
        return Optional.ofNullable(stored).map(BoardSnapshot::book);
    }

    /** The month as it would stand with what is on the board; empty while that is being counted. */
    public Optional<MonthBook> tried() {
        return Optional.ofNullable(tried);
    }

    public boolean isFinal() {
        return stored().map(MonthBook::finalised).orElse(false);
    }

    public List<Grade> grades() {
        return stored == null ? List.of() : stored.grades();
    }

    public Map<PersonId, Grade> draft() {
        return draft.grades();
    }

    public boolean canUndo() {
        return draft.canUndo();
    }

    /** Counts and checks the month with these changes; nothing is stored. From the store. */
    public MonthBook count(MonthBook book, Map<PersonId, Grade> changed) {
        return months.tried(book, changed);
    }

    /** Takes what {@link #count} answered, unless the board has moved on. */
    public void counted(Map<PersonId, Grade> changed, MonthBook book) {
        if (changed.equals(draft.grades()) && stored().filter(known -> known.month().equals(book.month())).isPresent()) {
            tried = book;
            changes.firePropertyChange(COUNTS, null, tried);
            reviewWhatIsCounted();
        }
    }

    /**
     * Asks to look the month over before it becomes final: told as {@link #REVIEW} at once, or as soon as what is on the board is
     * counted. The wish lapses when the board is changed again or another month is shown.
     *
     * @return whether it was told at once
     */
    public boolean review() {
        reviewing = stored != null && !isFinal();
        return reviewWhatIsCounted();
    }

    private boolean reviewWhatIsCounted() {
        if (!reviewing || tried == null) {
            return false;
        }
        reviewing = false;
        changes.firePropertyChange(REVIEW, null, tried);
        return true;
    }

    /** Gives a grade on the board of an open month. @return how many changed; 0 for people who cannot be graded */
    public int grade(Collection<PersonId> people, Grade grade) {
        return give(Draft.all(people, grade));
    }

    /** Puts what the scores suggest on the board for everyone without a grade. @return how many got one */
    public int propose() {
        Map<PersonId, Grade> wanted = new HashMap<>();
        everyone(Optional.empty()).stream().filter(row -> row.clerk().isMissing()).forEach(row -> row.suggested().ifPresent(grade -> wanted.put(row.person(), grade)));
        return give(wanted);
    }

    private int give(Map<PersonId, Grade> wanted) {
        if (stored == null || isFinal()) {
            return 0;
        }
        int changed = draft.give(stored.book(), wanted);
        if (changed > 0) {
            moved();
        }
        return changed;
    }

    public void undo() {
        if (draft.canUndo()) {
            draft.undo();
            moved();
        }
    }

    /** Takes everything back that is not stored. */
    public void discard() {
        draft.clear();
        moved();
    }

    private void moved() {
        reviewing = false;
        tried = draft.isEmpty() ? stored().orElse(null) : null;
        changes.firePropertyChange(BOARD, null, stored);
        if (tried != null) {
            changes.firePropertyChange(COUNTS, null, tried);
        }
    }

    /** What the scores suggest, with its workings. */
    public Optional<Finding<Proposal>> proposal() {
        return stored == null ? Optional.empty() : stored.proposal();
    }

    /** The site whose clerks are shown; empty for all. */
    public Optional<SiteId> unit() {
        return unit;
    }

    public void unit(Optional<SiteId> shown) {
        unit = shown;
        changes.firePropertyChange(BOARD, null, stored);
    }

    /** The units with their counts: as they would stand with what is on the board, once that was counted. */
    public List<UnitMonth> units() {
        return tried().or(this::stored).map(MonthBook::units).orElse(List.of());
    }

    /** The clerks shown, by rank. */
    public List<BoardRow> rows() {
        return everyone(unit);
    }

    private List<BoardRow> everyone(Optional<SiteId> of) {
        if (stored == null) {
            return List.of();
        }
        Map<Optional<SiteId>, String> names = stored.book().units().stream().collect(Collectors.toMap(UnitMonth::site, UnitMonth::name));
        Map<PersonId, Grade> suggested = new HashMap<>();
        proposal().flatMap(Finding::value).ifPresent(proposal -> proposal.lines().forEach(line -> line.grade().ifPresent(grade -> suggested.put(line.person(), grade))));
        List<BoardRow> rows = new ArrayList<>();
        for (MonthBook.Place place : stored.book().ranked(of)) {
            ClerkMonth clerk = place.clerk();
            Grade changed = draft.grades().get(clerk.person());
            rows.add(new BoardRow(place.rank(), changed == null ? clerk : clerk.graded(changed), names.getOrDefault(clerk.site(), ""), clerk.grade(),
                    Optional.ofNullable(suggested.get(clerk.person()))));
        }
        return rows;
    }

    /** The columns of the board: a column for each grade, then those without one, then those who are not assessed; none where nobody grades months. */
    public List<Zone> zones() {
        List<BoardRow> rows = rows();
        List<Zone> zones = new ArrayList<>();
        Set<Grade> known = new LinkedHashSet<>(grades());
        rows.forEach(row -> row.clerk().grade().ifPresent(known::add));
        known.forEach(grade -> zones.add(new Zone(Zone.Kind.GRADE, Optional.of(grade), rows.stream().filter(row -> row.clerk().grade().equals(Optional.of(grade))).toList())));
        List<BoardRow> missing = rows.stream().filter(row -> row.clerk().isMissing()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        if (!missing.isEmpty()) {
            zones.add(new Zone(Zone.Kind.MISSING, Optional.empty(), missing));
        }
        List<BoardRow> others = rows.stream().filter(row -> row.clerk().state() != MonthState.NORMAL).toList();
        if (!others.isEmpty()) {
            zones.add(new Zone(Zone.Kind.NOT_ASSESSED, Optional.empty(), others));
        }
        return zones;
    }

    public Set<PersonId> selected() {
        return Set.copyOf(selected);
    }

    public void select(Collection<PersonId> people) {
        if (!selected.equals(new LinkedHashSet<>(people))) {
            selected = new LinkedHashSet<>(people);
            changes.firePropertyChange(SELECTION, null, selected);
        }
    }

    /** The clerk whose details are shown: the only one selected. */
    public Optional<BoardRow> chosen() {
        return selected.size() == 1 ? everyone(Optional.empty()).stream().filter(row -> selected.contains(row.person())).findFirst() : Optional.empty();
    }

    /** Everything ever recorded of a clerk's month, oldest first. From the store. */
    public List<Revision> revisions(PersonId person, YearMonth month) {
        return months.revisions(person, month);
    }

    /** Stores the changes. Into the store. */
    public void save(YearMonth month, Map<PersonId, Grade> changed, Change change) {
        if (!changed.isEmpty()) {
            months.assign(month, changed, change);
        }
    }

    /** Stores the changes and makes the month final. Into the store. */
    public void finalise(YearMonth month, Map<PersonId, Grade> changed, Change change) {
        save(month, changed, change);
        months.finalise(month, change);
    }

    /** Corrects a clerk's month. Into the store. */
    public void correct(YearMonth month, PersonId person, Grade grade, Change change) {
        months.correct(month, person, Optional.of(grade.word()), Optional.empty(), change);
    }
}
