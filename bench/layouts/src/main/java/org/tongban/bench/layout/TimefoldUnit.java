package org.tongban.bench.layout;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A unit as Timefold wants it. */
@PlanningEntity
public class TimefoldUnit {

    @PlanningId
    public int index;
    @PlanningVariable(valueRangeProviderRefs = "places")
    public Integer zone;
    @ValueRangeProvider(id = "places")
    public List<Integer> allowed;

    public TimefoldUnit() {
    }

    TimefoldUnit(int index, List<Integer> allowed) {
        this.index = index;
        this.allowed = allowed;
    }

    public Integer getZone() {
        return zone;
    }

    public void setZone(Integer zone) {
        this.zone = zone;
    }
}
