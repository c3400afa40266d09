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
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.ValidityPolicy;

/** HJ: since when the document is in force, and how its milestones stand. */
@Component
public final class HanjiangPlanCases implements ClauseAdapter {

    private static final String ON_TIME = "ON_TIME";

    private final PolicyPack pack;
    private final ValidityPolicy validity;
    private final MilestoneWords words;

    @Activate
    public HanjiangPlanCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") ValidityPolicy validity,
            @Reference(target = "(pack=hanjiang)") MilestonePolicy milestones) {
        this.pack = pack;
        this.validity = validity;
        words = new MilestoneWords(pack, milestones);
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-0-a", "HJ-1-c", "HJ-1-d", "HJ-4.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HJ-0-a" -> inForce(asked);
            case "HJ-1-c" -> done("HJ-M1", "doneOn", asked);
            case "HJ-4.2-a" -> done("HJ-M3", "agencyContractSigned", asked);
            default -> towns(asked);
        };
    }

    private Answer inForce(PackCase asked) {
        Words said = asked.words();
        LocalDate day = said.date("policyLookupAsOf");
        String part = said.maybeText("part").orElse("");
        return PackCase.answer(validity.on(part, day, asked.sheet(day)), found -> Answer.of(found.inForce()).and("inForce", found.inForce()));
    }

    /** Everything that the milestone consists of was done on that day, or nothing. */
    private Answer done(String id, String word, PackCase asked) {
        Optional<LocalDate> on = asked.words().maybeDate(word);
        Optional<LocalDate> asOf = asked.words().maybeDate("asOf");
        Milestone milestone = words.milestone(id, asked.sheet());
        List<PartDone> done = on.map(day -> MilestoneWords.done(milestone, milestone.toReach().size(), day)).orElse(List.of());
        return MilestoneWords.said(words.judge(milestone, done, asOf, asked), ON_TIME);
    }

    private Answer towns(PackCase asked) {
        long completed = asked.words().count("completed");
        Optional<LocalDate> last = asked.words().maybeDate("lastDoneOn");
        Optional<LocalDate> asOf = asked.words().maybeDate("asOf");
        Milestone milestone = words.milestone("HJ-M2", asked.sheet());
        LocalDate day = last.orElseGet(() -> MilestoneWords.inTime(milestone, asOf));
        return MilestoneWords.said(words.judge(milestone, MilestoneWords.done(milestone, completed, day), asOf, asked), ON_TIME);
    }
}
