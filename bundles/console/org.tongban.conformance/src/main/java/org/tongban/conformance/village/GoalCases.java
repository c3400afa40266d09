package org.tongban.conformance.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.money.Rate;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.AchievementPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.ConstructionPolicy.Works;
import org.tongban.policy.village.ResponsiblePersonPolicy;

/** YS-1-a, YS-2.2-b, YS-4.2-a: the goals, the checkpoints of building, who is responsible. */
@Component
public final class GoalCases implements ClauseAdapter {

    private static final Pattern SHARES = Pattern.compile("(\\d+)\\s*(?:villages?|个?村)?\\s*(?:at|各)\\s*([0-9.]+%?)");
    private static final Map<ConstructionPolicy.State, String> STATES = Map.of(ConstructionPolicy.State.REACHED, "PASS", ConstructionPolicy.State.MISSED, "FAIL",
            ConstructionPolicy.State.NOT_DUE, "PENDING");

    private final PolicyPack pack;
    private final AchievementPolicy achievement;
    private final ConstructionPolicy construction;
    private final ResponsiblePersonPolicy responsible;

    @Activate
    public GoalCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") AchievementPolicy achievement,
            @Reference(target = "(pack=yushan)") ConstructionPolicy construction, @Reference(target = "(pack=yushan)") ResponsiblePersonPolicy responsible) {
        this.pack = pack;
        this.achievement = achievement;
        this.construction = construction;
        this.responsible = responsible;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-1-a", "YS-2.2-b", "YS-4.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YS-1-a" -> achieved(asked);
            case "YS-2.2-b" -> built(asked);
            default -> responsible(asked);
        };
    }

    private Answer achieved(PackCase asked) {
        int villages = (int) asked.words().count("achieved");
        Optional<LocalDate> on = asked.words().maybeDate("date");
        LocalDate day = asked.words().maybeDate("asOf").or(() -> on).orElseThrow(() -> new Unsupported("缺少用词：date 或 asOf"));
        LocalDate looked = on.orElse(day);
        return PackCase.answer(achievement.achieved(villages, looked, asked.sheet(looked)),
                found -> new Answer(found.state(), Map.of("status", found.state(), "result", found.state(), "progress", found.progress(), "due", found.due())));
    }

    private Answer built(PackCase asked) {
        LocalDate day = asked.words().date("asOf");
        Works works = new Works(day, asked.words().maybeCount("completed").map(Long::intValue), shares(asked.words()));
        return PackCase.answer(construction.progress(works, asked.sheet(day)), found -> PackCase.result(STATES.get(found.state()))
                .and("progress", found.progress()).and("needed", found.needed()).and("target", found.target()).and("due", found.due()));
    }

    private Answer responsible(PackCase asked) {
        int villages = (int) asked.words().count("villages");
        int withPerson = (int) asked.words().count("withPerson");
        return PackCase.answer(responsible.responsible(villages, withPerson, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("missing", found.missing()));
    }

    /** A list of shares, or in words: 10 villages at 0.45 and 5 at 0.00. */
    private static List<BigDecimal> shares(Words words) {
        Object raw = words.raw("villageTaskShares").orElse(List.of());
        List<BigDecimal> shares = new ArrayList<>();
        if (raw instanceof List<?> list) {
            list.forEach(share -> shares.add(Rate.of(share.toString()).fraction()));
            return shares;
        }
        Matcher groups = SHARES.matcher(raw.toString());
        while (groups.find()) {
            shares.addAll(Collections.nCopies(Integer.parseInt(groups.group(1)), Rate.of(groups.group(2)).fraction()));
        }
        if (!groups.replaceAll("").replaceAll("and|[,;，；和、\\s]", "").isEmpty()) {
            throw new Unsupported("不认识的各村任务比例：" + raw);
        }
        return shares;
    }
}
