package org.tongban.bench.layout;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A zone as Timefold wants it: how many permanent windows. */
@PlanningEntity
public class TimefoldZone {

    @PlanningId
    public int index;
    @PlanningVariable(valueRangeProviderRefs = "numbers")
    public Integer windows;
    @ValueRangeProvider(id = "numbers")
    public List<Integer> numbers;

    public TimefoldZone() {
    }

    TimefoldZone(int index, List<Integer> numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    public Integer getWindows() {
        return windows;
    }

    public void setWindows(Integer windows) {
        this.windows = windows;
    }
}
