package org.tongban.conformance.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.ItemFiguresPolicy;
import org.tongban.policy.window.ItemFiguresPolicy.TripCounts;

/** HJ: items of the unified list, trips, cases online. */
@Component
public final class HanjiangItemCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final ItemFiguresPolicy figures;

    @Activate
    public HanjiangItemCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") ItemFiguresPolicy figures) {
        this.pack = pack;
        this.figures = figures;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-2.1-b", "HJ-4.1-b", "HJ-4.4-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HJ-2.1-b" -> trips(asked);
            case "HJ-4.1-b" -> PackCase.answer(figures.catalogue(asked.words().count("items"), asked.sheet()), PackCase::result);
            default -> online(asked);
        };
    }

    private Answer trips(PackCase asked) {
        Words words = asked.words();
        long none = words.count("trips0");
        long one = words.count("trips1");
        Optional<Long> more = words.maybeCount("tripsMore");
        long items = words.maybeCount("items").or(() -> more.map(rest -> none + one + rest)).orElseThrow(() -> new Unsupported("缺少用词：items 或 tripsMore"));
        return PackCase.answer(figures.trips(new TripCounts(items, none, one), asked.sheet()), found -> Answer.saying("share0", found.none()).and("shareAtMost1", found.atMostOne()));
    }

    private Answer online(PackCase asked) {
        return PackCase.answer(figures.onlineShare(asked.words().count("online"), asked.words().count("all"), asked.sheet()), found -> Answer.of(found).and("onlineShare", found));
    }
}
