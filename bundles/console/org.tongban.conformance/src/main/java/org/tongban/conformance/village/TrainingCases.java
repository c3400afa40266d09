package org.tongban.conformance.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.ProficiencyPolicy;
import org.tongban.policy.village.ProficiencyPolicy.ClerkSkill;
import org.tongban.policy.village.ProficiencyPolicy.SystemSkill;
import org.tongban.policy.village.TouringTrainingPolicy;

/** YS-3.2.6-b, YS-3.3.9-e: training in every village, mastery of the systems. */
@Component
public final class TrainingCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final TouringTrainingPolicy training;
    private final ProficiencyPolicy proficiency;

    @Activate
    public TrainingCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") TouringTrainingPolicy training,
            @Reference(target = "(pack=yushan)") ProficiencyPolicy proficiency) {
        this.pack = pack;
        this.training = training;
        this.proficiency = proficiency;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.2.6-b", "YS-3.3.9-e");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        if (clause.equals("YS-3.3.9-e")) {
            return proficient(asked);
        }
        return asked.words().has("session") ? session(asked) : coverage(asked);
    }

    private Answer session(PackCase asked) {
        Words session = asked.words().words("session");
        String village = session.maybeText("village").orElse("");
        int attendees = (int) session.count("attendees");
        return PackCase.answer(training.counts(village, attendees, asked.sheet()), counts -> new Answer(counts, Map.of("counts", counts)));
    }

    private Answer coverage(PackCase asked) {
        int villages = (int) asked.words().count("villagesTrained");
        return PackCase.answer(training.coverage(villages, asked.sheet()), found -> PackCase.result(found.verdict()).and("coverage", found.coverage()));
    }

    private Answer proficient(PackCase asked) {
        List<ClerkSkill> clerks = new ArrayList<>();
        for (Words clerk : asked.words().each("clerks")) {
            clerk.names().forEach(name -> clerks.add(new ClerkSkill(name, clerk.list(name).stream().map(TrainingCases::skill).toList())));
        }
        return PackCase.answer(proficiency.proficient(clerks, asked.sheet()), found -> PackCase.result(found.verdict()).and("who", found.lacking()));
    }

    /** PASS or FAIL of a test, or a number of cases entered. */
    private static SystemSkill skill(Object word) {
        if (word instanceof Integer cases) {
            return new SystemSkill(Optional.empty(), Optional.of(cases));
        }
        return switch (word.toString()) {
            case "PASS" -> new SystemSkill(Optional.of(true), Optional.empty());
            case "FAIL" -> new SystemSkill(Optional.of(false), Optional.empty());
            default -> throw new Unsupported("不认识的检查结果：" + word);
        };
    }
}
