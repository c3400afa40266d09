package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.ValidityPolicy;

/** YS: which clause since when, and the three phases of the year. */
@Component
public final class YushanPlanCases implements ClauseAdapter {

    /** What the cases call the amounts before the new ones. */
    private static final Map<String, String> INSTEAD = Map.of("原标准", "old tariff");
    private static final String HISTORIC = "ys.milestone.historic";

    private final PolicyPack pack;
    private final ValidityPolicy validity;
    private final MilestonePolicy milestones;

    @Activate
    public YushanPlanCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") ValidityPolicy validity,
            @Reference(target = "(pack=yushan)") MilestonePolicy milestones) {
        this.pack = pack;
        this.validity = validity;
        this.milestones = milestones;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-0-a", "YS-2.1-a", "YS-2.2-a", "YS-2.3-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YS-0-a" -> inForce(asked);
            case "YS-2.2-a" -> phase(asked);
            case "YS-2.1-a" -> done(asked, "YS-M1", "planDatedOn");
            default -> done(asked, "YS-M3", "summaryOn");
        };
    }

    private Answer inForce(PackCase asked) {
        Words words = asked.words();
        String part = words.maybeText("clause").orElse("");
        LocalDate day = words.date("asOf");
        return PackCase.answer(validity.on(part, day, asked.sheet(day)), found -> Answer.saying("inForce", found.inForce()).and("since", found.since())
                .and("use", found.inForce() || found.instead().isEmpty() ? null : INSTEAD.getOrDefault(found.instead(), found.instead())));
    }

    private Answer phase(PackCase asked) {
        LocalDate day = asked.words().date("asOf");
        Worksheet sheet = asked.sheet(day);
        return MilestoneRule.stage(milestones.milestones(sheet), day, sheet).map(found -> PackCase.answer(found, stage -> Answer.of(stage.number()).and("phase", stage.number())))
                .orElseThrow(() -> new Unsupported("方案没有阶段"));
    }

    /** Every part of the phase is done with the one that the case names. */
    private Answer done(PackCase asked, String id, String word) {
        Words words = asked.words();
        Optional<LocalDate> doneOn = words.maybeDate(word);
        LocalDate asOf = words.maybeDate("asOf").or(() -> doneOn).orElseThrow(() -> new Unsupported("缺少用词：" + word + " 或 asOf"));
        Optional<String> letter = words.maybeFlag("historic").map(historic -> historic ? "A" : "B");
        Worksheet plain = asked.sheet(asOf);
        Worksheet sheet = letter.isPresent() ? new CaseDesk().choose(HISTORIC, letter).sheet(plain.day()) : plain;
        Milestone phase = milestones.milestones(sheet).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        List<PartDone> parts = phase.parts().stream().flatMap(part -> doneOn.map(day -> new PartDone(part, day)).stream()).toList();
        return PackCase.answer(new MilestoneRule(pack.identity().day()).judge(phase, parts, asOf, sheet), YushanPlanCases::said);
    }

    private static Answer said(MilestoneStanding found) {
        return new Answer(found.state(), Map.of("status", found.state(), "daysLate", found.daysLate(), "alarm", found.alarm()));
    }
}
