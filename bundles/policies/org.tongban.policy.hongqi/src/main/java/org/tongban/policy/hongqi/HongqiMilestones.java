package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;

/** The one thing that the document wants made, without a day: a supporting plan of each approval department (三（二）). Which those are, the place knows. */
@Component
@Pack(HongqiPack.ID)
public final class HongqiMilestones implements MilestonePolicy {

    private static final Citation PLANS = clause("3.2-a");

    static final Dated<String> SUPPORTING_PLAN = Dated.<String>named("各审批部门应制定的文件").from(IN_FORCE, "配套实施方案", PLANS);

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        return List.of(new Milestone("HQ-M1", PLANS, "各审批部门制定" + sheet.figure(SUPPORTING_PLAN), Optional.empty(), Optional.empty(), Milestone.Kind.DELIVERABLES, List.of(), Rate.of("100%"),
                false, List.of("各审批部门")));
    }
}
