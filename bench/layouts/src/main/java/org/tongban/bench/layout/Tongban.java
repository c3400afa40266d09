package org.tongban.bench.layout;

import org.tongban.window.optimise.Effort;
import org.tongban.window.optimise.Optimiser;
import org.tongban.window.optimise.Outcome;
import org.tongban.window.optimise.Watch;

/** Ours. */
final class Tongban implements Solver {

    @Override
    public String name() {
        return "Tongban";
    }

    @Override
    public Answer solve(Instance instance, double seconds) {
        long begun = System.nanoTime();
        Outcome outcome = Optimiser.solve(instance.problem(), new Effort(Long.MAX_VALUE, seconds, 1), null, Watch.nobody());
        return new Answer(outcome.layout(), outcome.value(), outcome.bound(), (System.nanoTime() - begun) / 1e9);
    }
}
