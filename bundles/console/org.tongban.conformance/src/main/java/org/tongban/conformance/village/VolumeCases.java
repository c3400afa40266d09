package org.tongban.conformance.village;

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
import org.tongban.conformance.PackCase;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.AppUsagePolicy;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.policy.village.CaseRatioPolicy.RatioFacts;
import org.tongban.policy.village.StationTier;

/** YS-3.2.5-b, YS-3.3.9-f/g/h: the application's share of the cases, cases against residents. */
@Component
public final class VolumeCases implements ClauseAdapter {

    private static final Map<String, StationTier> TIERS = Map.of("YS-3.3.9-f", StationTier.DEMONSTRATION, "YS-3.3.9-g", StationTier.STANDARD, "YS-3.3.9-h",
            StationTier.SIMPLE);
    private static final List<String> PLATFORMS = List.of("帮办代办", "村级2.0");

    private final PolicyPack pack;
    private final AppUsagePolicy usage;
    private final CaseRatioPolicy ratio;

    @Activate
    public VolumeCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") AppUsagePolicy usage, @Reference(target = "(pack=yushan)") CaseRatioPolicy ratio) {
        this.pack = pack;
        this.usage = usage;
        this.ratio = ratio;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.2.5-b", "YS-3.3.9-f", "YS-3.3.9-g", "YS-3.3.9-h");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        Map<String, Long> cases = new LinkedHashMap<>();
        PLATFORMS.forEach(platform -> asked.words().maybeCount(platform).ifPresent(count -> cases.put(platform, count)));
        if (clause.equals("YS-3.2.5-b")) {
            return PackCase.answer(usage.share(cases, asked.sheet()), share -> new Answer(share, Map.of("share", share)));
        }
        Optional<Long> told = asked.words().maybeCount("total");
        Optional<Integer> residents = asked.words().maybeCount("residents").map(Long::intValue);
        Optional<Integer> staff = asked.words().maybeCount("stationedStaff").map(Long::intValue);
        Worksheet sheet = asked.sheet();
        long total = told.orElseGet(() -> ratio.total(cases, sheet).value().orElseThrow());
        return PackCase.answer(ratio.ratio(new RatioFacts(TIERS.get(clause), total, residents, staff), sheet),
                check -> PackCase.result(check.verdict()).and("total", total).and("ratio", check.ratio()).and("need", check.need()));
    }
}
