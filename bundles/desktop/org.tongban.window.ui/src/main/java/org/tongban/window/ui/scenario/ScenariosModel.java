package org.tongban.window.ui.scenario;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.tongban.exchange.Progress;
import org.tongban.registry.Change;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.SavedScenario;
import org.tongban.window.SavedScenario.Result;
import org.tongban.window.SavedScenario.ZoneResult;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Scenarios;
import org.tongban.window.Scenarios.Comparison;
import org.tongban.window.Scenarios.FilingContent;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.window.optimise.LayoutPlanner;
import org.tongban.window.optimise.LayoutRequest;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.simulation.Simulation;
import org.tongban.window.simulation.SimulationResult;

/** The scenarios kept, and some of them side by side. Methods that touch the store are said to. */
public final class ScenariosModel {

    /** The list was read anew. */
    public static final String LIST = "list";
    /** Others are compared. */
    public static final String COMPARED = "compared";
    /** How many stand side by side at most. */
    public static final int MOST = 4;
    private static final int DAYS = 40;
    private static final long SEED = 20_250_101;
    /** However slow the machine is, the user does not wait longer, unless asked for. */
    public static final int USUAL_SECONDS = 60;
    /** The same dice as the console's. */
    public static final long USUAL_SEED = 1;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Scenarios scenarios;
    private final ScenarioOfHall drawing;
    private final Halls halls;
    private final Clock clock;
    private List<SavedScenario> all = List.of();
    private Optional<Comparison> compared = Optional.empty();

    public ScenariosModel(Scenarios scenarios, ScenarioOfHall drawing, Halls halls, Clock clock) {
        this.scenarios = scenarios;
        this.drawing = drawing;
        this.halls = halls;
        this.clock = clock;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** From the store. */
    public List<SavedScenario> read() {
        return scenarios.all();
    }

    public void show(List<SavedScenario> read) {
        all = List.copyOf(read);
        changes.firePropertyChange(LIST, null, all);
    }

    public List<SavedScenario> all() {
        return all;
    }

    /** From the store. @param names the first {@link #MOST} are compared */
    public Optional<Comparison> compare(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(scenarios.compare(names.subList(0, Math.min(MOST, names.size()))));
    }

    public void show(Optional<Comparison> comparison) {
        compared = comparison;
        changes.firePropertyChange(COMPARED, null, comparison);
    }

    public List<String> names() {
        return compared.map(of -> of.scenarios().stream().map(SavedScenario::name).toList()).orElse(List.of());
    }

    /** The figures of each zone, side by side; only those that some scenario has. */
    public List<CompareRow> rows() {
        return compared.map(ScenariosModel::rows).orElse(List.of());
    }

    private static List<CompareRow> rows(Comparison of) {
        List<CompareRow> rows = new ArrayList<>();
        for (int i = 0; i < of.zones().size(); i++) {
            int zone = i;
            for (CompareRow.Measure measure : CompareRow.Measure.values()) {
                List<String> values = of.rows().stream().map(results -> results.get(zone).map(result -> shown(result, measure)).orElse("")).toList();
                if (values.stream().anyMatch(value -> !value.isEmpty())) {
                    rows.add(new CompareRow(of.zones().get(zone), measure, values));
                }
            }
        }
        return rows;
    }

    private static String shown(ZoneResult result, CompareRow.Measure measure) {
        return switch (measure) {
            case WINDOWS -> result.windows().isPresent() ? Integer.toString(result.windows().getAsInt()) : "";
            case SERVED -> number(result.served(), "%.1f", 1);
            case WAIT -> number(result.meanWait(), "%.2f", 1);
            case NINETY -> number(result.p90(), "%.1f", 1);
            case UTILISATION -> number(result.utilisation(), "%.1f%%", 100);
            case ABANDONED -> number(result.abandoned(), "%.1f", 1);
        };
    }

    private static String number(OptionalDouble value, String form, double by) {
        return value.isPresent() ? String.format(Locale.ROOT, form, value.getAsDouble() * by) : "";
    }

    /**
     * Draws the day of the first hall recorded and keeps it under its name and day. Into the store.
     *
     * @throws IllegalArgumentException in one sentence, if there is no hall or not enough to draw one
     */
    public SavedScenario draw(Change change) {
        LocalDate today = LocalDate.now(clock);
        HallPlan hall = halls.on(today).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("还没有登记大厅，请先用“导入”读入大厅 (no hall is recorded; import one first)"));
        Scenario scenario = drawing.draw(hall.site().id(), today, Optional.empty()).scenario();
        return keep(new SavedScenario(hall.site().name() + " " + today, Optional.of(hall.site().id()), ScenarioFile.write(scenario), Optional.empty(), clock.instant(), change.by()), change);
    }

    /** Keeps a scenario's file. Into the store. @throws org.tongban.window.scenario.ScenarioRefused if the file cannot be understood */
    public SavedScenario take(Path file, Change change) {
        Scenario scenario = ScenarioFile.read(file);
        return keep(new SavedScenario(scenario.name(), Optional.empty(), ScenarioFile.write(scenario), Optional.empty(), clock.instant(), change.by()), change);
    }

    /** Simulates a scenario and keeps the result with it. Into the store. */
    public SavedScenario simulate(SavedScenario saved, Change change, Progress progress) {
        Scenario scenario = ScenarioFile.read(saved.yaml(), saved.name());
        SimulationResult result = Simulation.run(scenario, DAYS, SEED, progress);
        List<ZoneResult> zones = result.zones().stream().map(zone -> new ZoneResult(zone.zone(), windows(scenario, zone.zone()), OptionalDouble.of(zone.served()),
                OptionalDouble.of(zone.meanWait()), OptionalDouble.of(zone.p90()), OptionalDouble.of(zone.utilisation()), OptionalDouble.of(zone.abandoned()))).toList();
        return keep(new SavedScenario(saved.name(), saved.hall(), saved.yaml(), Optional.of(new Result("仿真 " + DAYS + " 次", SEED, clock.instant(), zones)), clock.instant(), change.by()),
                change);
    }

    /**
     * Looks for the layout that serves a goal best, and keeps it beside the scenario. Whoever cancels gets the best found so far. Into the store.
     *
     * @param heard is told how the search goes, a few times a second, on the calling thread
     * @throws IllegalArgumentException in one sentence, if there is nothing to lay out
     */
    public LayoutPlan optimise(SavedScenario saved, LayoutRequest request, Change change, Progress progress, Consumer<Course> heard) {
        Scenario scenario = ScenarioFile.read(saved.yaml(), saved.name());
        CourseWatch watch = new CourseWatch(scenario, request, progress, System::nanoTime, heard);
        LayoutPlan plan = LayoutPlanner.plan(scenario, request, watch);
        watch.ended(plan);
        plan.scenario().ifPresent(found -> {
            List<ZoneResult> zones = plan.zones().stream().map(zone -> new ZoneResult(zone.zone(), OptionalInt.of(zone.windows()), OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())).toList();
            keep(new SavedScenario(saved.name() + suffix(request.goal()), saved.hall(), ScenarioFile.write(found),
                    Optional.of(new Result("优化：" + chinese(request.goal()), request.effort().seed(), clock.instant(), zones)), clock.instant(), change.by()), change);
        });
        return plan;
    }

    /** What was found for each goal stands beside the others. */
    private static String suffix(Goal goal) {
        return goal == Goal.WINDOWS ? "（优化）" : "（优化：" + chinese(goal) + "）";
    }

    private static String chinese(Goal goal) {
        return switch (goal) {
            case WINDOWS -> "最少窗口";
            case WAIT -> "等候最短";
            case BALANCE -> "忙闲最均";
        };
    }

    private static OptionalInt windows(Scenario scenario, String zone) {
        return OptionalInt.of((int) scenario.windows().stream().filter(window -> window.zone().equals(zone)).count());
    }

    private SavedScenario keep(SavedScenario scenario, Change change) {
        scenarios.put(scenario, change);
        return scenario;
    }

    /** Takes it out. Into the store. */
    public void remove(SavedScenario saved, Change change) {
        scenarios.remove(saved.name(), change);
    }

    /** What is to be filed of it. From the store. */
    public FilingContent filing(SavedScenario saved) {
        return scenarios.filing(saved.name());
    }
}
