package org.tongban.conformance.village;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.tongban.policy.village.NeighbourPolicy;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.StationTierPolicy;
import org.tongban.policy.village.StationTierPolicy.Standing;

/** YS-3.3.8-a/b/c, YS-3.3.9-a: which village is of which tier, the split, whom a station serves. */
@Component
public final class TierCases implements ClauseAdapter {

    /** The order in which cases list counts by tier. */
    private static final List<StationTier> ORDER = List.of(StationTier.DEMONSTRATION, StationTier.STANDARD, StationTier.SIMPLE);

    private final PolicyPack pack;
    private final StationTierPolicy tiers;
    private final NeighbourPolicy neighbours;

    @Activate
    public TierCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") StationTierPolicy tiers, @Reference(target = "(pack=yushan)") NeighbourPolicy neighbours) {
        this.pack = pack;
        this.tiers = tiers;
        this.neighbours = neighbours;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.3.8-a", "YS-3.3.8-b", "YS-3.3.8-c", "YS-3.3.9-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YS-3.3.8-a" -> target(asked);
            case "YS-3.3.8-b" -> split(asked);
            case "YS-3.3.8-c" -> asked.words().has("count") ? list(asked) : asked.words().names().contains("meets") ? reached(asked) : target(asked);
            default -> serves(asked);
        };
    }

    private Answer target(PackCase asked) {
        String village = asked.words().text("village");
        LocalDate day = asked.words().maybeDate("asOf").orElse(pack.inForceFrom());
        return PackCase.answer(tiers.target(village, asked.sheet(day)), tier -> new Answer(tier.label(), Map.of("tier", tier.label())));
    }

    private Answer split(PackCase asked) {
        Map<StationTier, Integer> stations = byTier(asked.words(), "list");
        Optional<Long> of = asked.words().maybeCount("of");
        if (of.isPresent() && of.get() != stations.values().stream().mapToInt(Integer::intValue).sum()) {
            throw new Unsupported("list 之和与 of 不一致");
        }
        return PackCase.answer(tiers.split(stations, asked.sheet()), found -> PackCase.result(found.verdict()).and("shares", found.shares()));
    }

    private Answer list(PackCase asked) {
        Map<StationTier, Integer> stations = byTier(asked.words(), "count");
        return PackCase.answer(tiers.list(stations, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("sum", found.sum()).and("unique", found.unique()));
    }

    private Answer reached(PackCase asked) {
        Words words = asked.words();
        LocalDate day = words.date("asOf");
        Standing standing = new Standing(words.text("village"), words.maybeText("meets").map(TierCases::tier), words.maybeText("target").map(TierCases::tier), day);
        return PackCase.answer(tiers.reached(standing, asked.sheet(day)), PackCase::result);
    }

    private Answer serves(PackCase asked) {
        String applicant = asked.words().text("applicantVillage");
        String station = asked.words().text("station");
        Optional<StationTier> tier = asked.words().maybeText("tier").map(TierCases::tier);
        return PackCase.answer(neighbours.serves(applicant, station, tier, asked.sheet()),
                found -> Answer.of(found.accepted()).and("accept", found.accepted()).and("volumeCreditedTo", found.creditedTo()));
    }

    private static Map<StationTier, Integer> byTier(Words words, String word) {
        List<Object> counts = words.list(word);
        if (counts.size() != ORDER.size() || !counts.stream().allMatch(Integer.class::isInstance)) {
            throw new Unsupported("“" + word + "”应为三个整数：示范型、标准型、简易型");
        }
        Map<StationTier, Integer> stations = new LinkedHashMap<>();
        ORDER.forEach(tier -> stations.put(tier, (Integer) counts.get(stations.size())));
        return stations;
    }

    private static StationTier tier(String word) {
        return StationTier.named(word).orElseThrow(() -> new Unsupported("不认识的类型：" + word));
    }
}
