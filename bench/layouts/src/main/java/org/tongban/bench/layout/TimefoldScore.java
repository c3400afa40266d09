package org.tongban.bench.layout;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import org.tongban.window.optimise.Goal;

/** The whole score anew each time: some six hundred additions, less than Timefold's own work for a move. Tidal windows open where needed. */
public class TimefoldScore implements EasyScoreCalculator<TimefoldPlan, HardSoftLongScore> {

    @Override
    public HardSoftLongScore calculateScore(TimefoldPlan plan) {
        Instance at = plan.holder.instance;
        int slots = at.slots();
        int[] work = new int[at.zones() * slots];
        for (TimefoldUnit unit : plan.units) {
            if (unit.zone != null) {
                int[] minutes = at.problem().units().get(unit.index).work();
                for (int t = 0; t < slots; t++) {
                    work[unit.zone * slots + t] += minutes[t];
                }
            }
        }
        long hard = 0;
        long soft = 0;
        for (int[] pair : at.problem().apart()) {
            Integer a = plan.units.get(pair[0]).zone;
            hard += a != null && a.equals(plan.units.get(pair[1]).zone) ? 30 : 0;
        }
        int sum = 0;
        int[] tidal = new int[slots];
        long high = 0;
        long low = Long.MAX_VALUE;
        for (TimefoldZone zone : plan.zones) {
            int z = zone.index;
            int windows = zone.windows == null ? at.min(z) : zone.windows;
            sum += windows;
            long day = 0;
            for (int t = 0; t < slots; t++) {
                int here = work[z * slots + t];
                day += here;
                int open = windows;
                while (open < at.max(z) && at.capacity()[open] < here && at.tidal() > 0) {
                    open++;
                    tidal[t]++;
                }
                hard += Math.max(0, here - at.capacity()[open]);
                if (at.goal() == Goal.WAIT) {
                    soft += Instance.waiting(at.lines().get(open), here);
                }
            }
            high = Math.max(high, -Math.floorDiv(-day, windows));
            low = Math.min(low, Math.floorDiv(day, windows));
        }
        for (int open : tidal) {
            hard += 30L * Math.max(0, open - at.tidal());
            soft += at.goal() == Goal.WINDOWS ? open : 0;
        }
        if (at.goal() == Goal.WINDOWS) {
            soft += (long) slots * sum;
            hard += 30L * Math.max(0, Math.max(at.problem().minWindows() - sum, sum - at.problem().maxWindows()));
        } else {
            hard += 30L * Math.abs(sum - at.problem().given());
        }
        if (at.goal() == Goal.BALANCE) {
            soft += 2 * high - low;
        }
        return HardSoftLongScore.of(-hard, -soft);
    }
}
