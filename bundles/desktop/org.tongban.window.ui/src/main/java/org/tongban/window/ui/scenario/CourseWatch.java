package org.tongban.window.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tongban.exchange.Progress;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Layout;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.window.optimise.LayoutRequest;
import org.tongban.window.optimise.Watch;
import org.tongban.window.scenario.Scenario;

/** Writes down how a search goes, and stops it instead of failing it when the user cancels, so that the best found so far is kept. On one thread. */
final class CourseWatch implements Watch {

    private static final double THOUSAND = 1000;
    private static final double NANOS = 1e9;
    private static final long TOLD_EVERY = 200_000_000;

    private final Goal goal;
    /** What the search counts, for one of the goal's measure. */
    private final double unit;
    private final long trials;
    private final Progress progress;
    private final LongSupplier nanos;
    private final Consumer<Course> heard;
    private final long begun;
    private final List<Course.Step> steps = new ArrayList<>();
    private OptionalDouble bound = OptionalDouble.empty();
    private long told;
    private long tried;
    private boolean stopped;

    /** @param heard is told of the course a few times a second, on the thread that searches */
    CourseWatch(Scenario scenario, LayoutRequest request, Progress progress, LongSupplier nanos, Consumer<Course> heard) {
        this.goal = request.goal();
        this.unit = unit(scenario, goal);
        this.trials = request.effort().trials();
        this.progress = progress;
        this.nanos = nanos;
        this.heard = heard;
        begun = nanos.getAsLong();
        told = begun;
    }

    /** The search counts half hours for windows, thousandths of people for waiting and thousandths of minutes for balance. */
    private static double unit(Scenario scenario, Goal goal) {
        return switch (goal) {
            case WINDOWS -> scenario.slots();
            case WAIT -> Math.max(1, scenario.items().stream().flatMap(item -> item.arrivals().stream()).mapToLong(people -> Math.round(people * THOUSAND)).sum());
            case BALANCE -> THOUSAND;
        };
    }

    @Override
    public void better(Layout layout, long value, long known, long trials) {
        if (known > 0) {
            bound = OptionalDouble.of(known / unit);
        }
        steps.add(new Course.Step(seconds(), value / unit));
        tell(steps.size() == 1 ? 0 : TOLD_EVERY);
    }

    private void tell(long pause) {
        long now = nanos.getAsLong();
        if (now - told >= pause) {
            told = now;
            heard.accept(course());
        }
    }

    @Override
    public void at(long trials) {
        tried = trials;
        tell(TOLD_EVERY);
    }

    @Override
    public boolean isStopped() {
        if (!stopped) {
            try {
                progress.at("优化", Math.min(tried, trials), trials);
            } catch (CancellationException cancelled) {
                stopped = true;
            }
        }
        return stopped;
    }

    /** Writes down what the search came to. */
    void ended(LayoutPlan plan) {
        if (plan.scenario().isPresent()) {
            steps.add(new Course.Step(seconds(), plan.objective()));
            bound = OptionalDouble.of(plan.bound());
        }
        heard.accept(course());
    }

    private Course course() {
        return new Course(goal, steps, bound, seconds());
    }

    private double seconds() {
        return (nanos.getAsLong() - begun) / NANOS;
    }
}
