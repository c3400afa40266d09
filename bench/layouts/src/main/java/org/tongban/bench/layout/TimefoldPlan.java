package org.tongban.bench.layout;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** A layout as Timefold wants it. */
@PlanningSolution
public class TimefoldPlan {

    @ProblemFactProperty
    public Holder holder;
    @PlanningEntityCollectionProperty
    public List<TimefoldUnit> units;
    @PlanningEntityCollectionProperty
    public List<TimefoldZone> zones;
    @PlanningScore
    public HardSoftLongScore score;

    /** The instance. */
    public static final class Holder {
        final Instance instance;

        Holder(Instance instance) {
            this.instance = instance;
        }
    }
}
