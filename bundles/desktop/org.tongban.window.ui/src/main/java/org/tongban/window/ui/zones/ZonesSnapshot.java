package org.tongban.window.ui.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.policy.window.EfficiencyPolicy.Target;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;
import org.tongban.policy.window.ZonePlanPolicy.Proposal;
import org.tongban.policy.window.ZonePlanPolicy.Totals;
import org.tongban.registry.Site;

/**
 * What was read for the table of zones. Findings are empty where no document of the place answers.
 *
 * @param halls    the halls recorded, in order
 * @param hall     the hall shown beside the plan; empty if none is recorded
 * @param plan     the document's zones
 * @param totals   what they add up to
 * @param proposal windows that the planned cases alone ask for
 * @param odd      where the document disagrees with itself
 * @param target   what the reform is to reach
 * @param perHead  cases for each clerk by zone; under "" of all zones together
 * @param actual   the hall's zones as recorded; empty without a hall
 */
public record ZonesSnapshot(List<Site> halls, Optional<Site> hall, LocalDate day, Optional<Finding<ZonePlan>> plan, Optional<Finding<Totals>> totals,
        Optional<Finding<Proposal>> proposal, Optional<Finding<List<Contradiction>>> odd, Optional<Finding<Target>> target, Map<String, Finding<PerHead>> perHead,
        Optional<ZonePlan> actual) {

    public ZonesSnapshot {
        halls = List.copyOf(halls);
        perHead = Map.copyOf(perHead);
    }
}
