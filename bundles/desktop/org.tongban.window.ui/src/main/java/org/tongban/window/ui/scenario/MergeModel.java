package org.tongban.window.ui.scenario;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.EfficiencyPolicy.Baseline;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.policy.window.EfficiencyPolicy.Target;
import org.tongban.window.SavedScenario;
import org.tongban.window.optimise.MergePlan;
import org.tongban.window.optimise.MergePlan.Side;
import org.tongban.window.optimise.MergePlans;
import org.tongban.window.optimise.MergeRequest;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;

/** Departmental windows merged into comprehensive ones: before and after side by side, against the figures of the place's document. */
public final class MergeModel {

    /** Another scenario is to be merged. */
    public static final String START = "start";
    /** Another comparison was made, or could not be made. */
    public static final String COMPARED = "compared";
    /** Stands for a wait in a line that grows without end. */
    private static final String ENDLESS = "∞";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PolicyBook book;

    private @Nullable MergeStart start;
    private @Nullable Compared compared;
    private String refused = "";

    public MergeModel(PolicyBook book) {
        this.book = book;
    }

    /**
     * A comparison.
     *
     * @param before cases of each person before, by the place's document; empty if no document speaks of it or the people are not known
     * @param after  the same after
     */
    public record Compared(MergeStart start, MergeRequest request, MergePlan plan, Optional<Finding<PerHead>> before, Optional<Finding<PerHead>> after) {
    }

    /**
     * What came of a try.
     *
     * @param refused why nothing could be compared, in one sentence; empty if something was
     */
    public record Tried(Optional<Compared> compared, String refused) {
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** From the store. @throws org.tongban.window.scenario.ScenarioRefused if the scenario cannot be understood */
    public MergeStart read(SavedScenario saved, LocalDate day) {
        Scenario scenario = ScenarioFile.read(saved.yaml(), saved.name());
        Optional<Answerer<EfficiencyPolicy>> policy = saved.hall().flatMap(hall -> book.ask(EfficiencyPolicy.class, hall, day)).or(() -> book.ask(EfficiencyPolicy.class, day));
        return new MergeStart(saved, scenario, policy, policy.map(who -> who.policy().baseline(who.sheet(day))), policy.map(who -> who.policy().target(who.sheet(day))), day);
    }

    public void show(@Nullable MergeStart read) {
        start = read;
        changes.firePropertyChange(START, null, read);
    }

    public Optional<MergeStart> shown() {
        return Optional.ofNullable(start);
    }

    /**
     * Compares what was typed. Touches no store.
     *
     * @throws IllegalArgumentException in one sentence, if a field cannot be read or the windows before are not known
     */
    public Compared compare(MergeStart of, MergeWords typed, MergeFields names) {
        int before = Typed.count(names.before(), typed.before())
                .orElseThrow(() -> new IllegalArgumentException("请填“" + names.before() + "”：本地文件没有写改革前的窗口数 (fill it in; the place's document names none)"));
        OptionalInt peopleBefore = number(Typed.count(names.peopleBefore(), typed.peopleBefore()));
        OptionalInt peopleAfter = number(Typed.count(names.peopleAfter(), typed.peopleAfter()));
        long cases = typed.cases().isBlank() ? Math.round(of.peopleOfTheDay() * days(typed, names)) : Typed.whole(names.cases(), typed.cases());
        if (cases < 0) {
            throw new IllegalArgumentException("“" + names.cases() + "”填的是“" + typed.cases().strip() + "”，不应小于 0 (not below 0)");
        }
        MergeRequest request = new MergeRequest(of.scenario(), before, number(Typed.count(names.after(), typed.after())), peopleBefore, peopleAfter, cases,
                Typed.share(names.absent(), typed.absent()), Typed.number(names.perWindow(), typed.perWindow()));
        return new Compared(of, request, MergePlans.compare(request), perHead(of, cases, peopleBefore), perHead(of, cases, peopleAfter));
    }

    private static int days(MergeWords typed, MergeFields names) {
        return Typed.count(names.days(), typed.days()).orElseThrow(() -> new IllegalArgumentException("请填“" + names.days() + "”或“" + names.cases() + "” (fill in one of the two)"));
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Finding<PerHead>> perHead(MergeStart of, long cases, OptionalInt people) {
        return people.isEmpty() ? Optional.empty() : of.policy().map(who -> who.policy().perHead(cases, BigDecimal.valueOf(people.getAsInt()), who.sheet(of.day())));
    }

    /** As {@link #compare}, with the sentence where what was typed cannot be compared. */
    public Tried tried(MergeStart of, MergeWords typed, MergeFields names) {
        try {
            return new Tried(Optional.of(compare(of, typed, names)), "");
        } catch (IllegalArgumentException mistyped) {
            return new Tried(Optional.empty(), String.valueOf(mistyped.getMessage()));
        }
    }

    public void show(Tried found) {
        compared = found.compared().orElse(null);
        refused = found.refused();
        changes.firePropertyChange(COMPARED, null, found);
    }

    public Optional<Compared> compared() {
        return Optional.ofNullable(compared);
    }

    /** Why nothing is compared; empty if something is. */
    public String refused() {
        return refused;
    }

    /** Before and after, figure by figure. */
    public List<MergeRow> rows() {
        return compared().map(MergeModel::rows).orElse(List.of());
    }

    private static List<MergeRow> rows(Compared of) {
        Side before = of.plan().before();
        Side after = of.plan().after();
        MergeStart start = of.start();
        Optional<Finding<?>> baseline = start.baseline().map(found -> found);
        Optional<Finding<?>> target = start.target().map(found -> found);
        List<MergeRow> rows = new ArrayList<>();
        rows.add(new MergeRow(MergeRow.Measure.WINDOWS, Integer.toString(before.windows()), Integer.toString(after.windows()), stated(start.before().map(Baseline::windows)), "",
                Optional.empty(), Optional.empty(), baseline, Optional.empty(), Verdict.INFO));
        rows.add(new MergeRow(MergeRow.Measure.PEOPLE, text(before.people()), text(after.people()), stated(start.before().map(Baseline::frontStaff)),
                stated(start.after().map(Target::staff)), Optional.empty(), Optional.empty(), baseline, target, people(after, start)));
        rows.add(new MergeRow(MergeRow.Measure.CASES, before.casesPerHead().map(BigDecimal::toPlainString).orElse(""), after.casesPerHead().map(BigDecimal::toPlainString).orElse(""),
                stated(start.before().map(Baseline::casesPerHead)), stated(start.after().map(Target::casesPerHead)), of.before().map(found -> found), of.after().map(found -> found),
                baseline, target, of.after().flatMap(Finding::value).map(PerHead::verdict).orElse(Verdict.INFO)));
        rows.add(new MergeRow(MergeRow.Measure.NEEDED, Integer.toString(before.peopleNeeded()), Integer.toString(after.peopleNeeded()), "", "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), after.people().isPresent() && after.people().getAsInt() < after.peopleNeeded() ? Verdict.FAIL : Verdict.INFO));
        rows.add(MergeRow.plain(MergeRow.Measure.FLOOR, Integer.toString(before.peopleAtLeast()), Integer.toString(after.peopleAtLeast())));
        rows.add(MergeRow.plain(MergeRow.Measure.WAIT, wait(before), wait(after)));
        rows.add(MergeRow.plain(MergeRow.Measure.LEVEL, percent(before.level()), percent(after.level())));
        rows.add(MergeRow.plain(MergeRow.Measure.WORST, worst(start.scenario(), before), worst(start.scenario(), after)));
        rows.add(MergeRow.plain(MergeRow.Measure.LIMITS, text(of.plan().separatelyNeeded()), text(of.plan().togetherNeeded())));
        return rows;
    }

    /** No more people than the document allows. */
    private static Verdict people(Side after, MergeStart start) {
        return after.people().isEmpty() || start.after().isEmpty() ? Verdict.INFO : Verdict.passIf(after.people().getAsInt() <= start.after().get().staff());
    }

    private static String stated(Optional<Integer> figure) {
        return figure.map(Object::toString).orElse("");
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String wait(Side side) {
        return side.meanWait().isPresent() ? String.format(Locale.ROOT, "%.1f", side.meanWait().getAsDouble()) : ENDLESS;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String worst(Scenario scenario, Side side) {
        return percent(side.worst().level()) + " " + scenario.opens().plusMinutes((long) side.worst().slot() * Scenario.SLOT);
    }
}
