package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.NameListRule;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.ValidityPolicy;

/** YK: since when the document is in force, and how its stages stand. */
@Component
public final class YongkangPlanCases implements ClauseAdapter {

    private static final String DONE = "DONE";
    private static final String OVERALL = "YK-M";
    private static final List<String> STAGES = List.of("M1", "M2", "M3");

    private final PolicyPack pack;
    private final ValidityPolicy validity;
    private final MilestoneWords words;

    @Activate
    public YongkangPlanCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") ValidityPolicy validity,
            @Reference(target = "(pack=yongkang)") MilestonePolicy milestones) {
        this.pack = pack;
        this.validity = validity;
        words = new MilestoneWords(pack, milestones);
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-0-a", "YK-5.1-a", "YK-5.2-a", "YK-5.3-a", "YK-5.3-d");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YK-0-a" -> inForce(asked);
            case "YK-5.1-a" -> asked.words().has("dept") ? listed(asked) : transferred(asked);
            case "YK-5.2-a" -> attached(asked);
            case "YK-5.3-a" -> trained(asked);
            default -> overall(asked);
        };
    }

    private Answer inForce(PackCase asked) {
        LocalDate day = asked.words().knows("city").date("policyLookupAsOf");
        return PackCase.answer(validity.on("", day, asked.sheet(day)), found -> Answer.of(found.inForce()).and("inForce", found.inForce()).and("docNo", pack.instrument().number()));
    }

    private Answer listed(PackCase asked) {
        Words said = asked.words().knows("dept");
        int quota = (int) said.count("quota");
        int headcount = (int) said.count("headcount");
        int named = (int) said.count("namesListed");
        Milestone transfer = words.milestone("YK-M1a", asked.sheet());
        return PackCase.answer(NameListRule.check(quota, headcount, named, transfer.clause(), asked.sheet()),
                found -> PackCase.result(found.verdict()).and("reason", found.reason().isEmpty() ? null : found.reason()));
    }

    private Answer transferred(PackCase asked) {
        Words said = asked.words();
        Optional<LocalDate> doneOn = said.maybeDate("doneOn");
        Optional<LocalDate> asOf = said.maybeDate("asOf");
        Optional<Long> items = said.maybeCount("items");
        Milestone transfer = words.milestone("YK-M1a", asked.sheet());
        List<PartDone> done = doneOn.map(day -> MilestoneWords.done(transfer, items.orElse((long) transfer.toReach().size()), day)).orElse(List.of());
        return MilestoneWords.said(words.judge(transfer, done, asOf, asked), DONE);
    }

    private Answer attached(PackCase asked) {
        Words said = asked.words();
        long attached = said.count("attached");
        Optional<Long> of = said.maybeCount("of");
        Optional<LocalDate> asOf = said.maybeDate("asOf");
        Milestone named = words.milestone("YK-M2", asked.sheet());
        Milestone mechanisms = of.map(number -> named.withParts(MilestoneWords.parts(number))).orElse(named);
        return MilestoneWords.said(words.judge(mechanisms, MilestoneWords.done(mechanisms, attached, MilestoneWords.inTime(mechanisms, asOf)), asOf, asked), DONE);
    }

    private Answer trained(PackCase asked) {
        Words said = asked.words().knows("batchTrained", "onJob");
        long clerks = said.count("clerks");
        long both = said.count("both");
        Optional<LocalDate> asOf = said.maybeDate("asOf");
        Milestone training = words.milestone("YK-M3", asked.sheet()).withParts(MilestoneWords.parts(clerks));
        MilestoneStanding standing = words.judge(training, MilestoneWords.done(training, both, MilestoneWords.inTime(training, asOf)), asOf, asked);
        return MilestoneWords.said(standing, DONE).and("rate", standing.actual());
    }

    /** Stages said to be {@code DONE} were done in time, unless they are said to be late. */
    private Answer overall(PackCase asked) {
        Words said = asked.words();
        Optional<LocalDate> asOf = said.maybeDate("asOf");
        said.knows(STAGES.toArray(String[]::new));
        Milestone overall = words.milestone(OVERALL, asked.sheet());
        LocalDate day = MilestoneWords.inTime(overall, asOf);
        List<PartDone> done = overall.parts().stream().filter(part -> said.maybeText(stage(part)).filter(DONE::equals).isPresent()).map(part -> new PartDone(part, day)).toList();
        MilestoneStanding standing = words.judge(overall, done, asOf, asked);
        Answer answer = MilestoneWords.said(standing, DONE);
        return answer.and("overall", MilestoneWords.status(standing, DONE)).and("open", standing.open().isEmpty() ? null : standing.open().stream().map(YongkangPlanCases::stage).toList());
    }

    /** The cases call YK-M1 in short M1. */
    private static String stage(String id) {
        return id.substring(id.indexOf('-') + 1);
    }
}
