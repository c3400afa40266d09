package org.tongban.conformance.window;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.tongban.policy.window.BalancePolicy;
import org.tongban.policy.window.BalancePolicy.Share;
import org.tongban.policy.window.TidalPolicy;
import org.tongban.policy.window.TidalPolicy.Call;
import org.tongban.policy.window.TidalPolicy.Day;
import org.tongban.policy.window.TidalPolicy.Days;
import org.tongban.policy.window.TidalPolicy.Duty;
import org.tongban.policy.window.WindowLoadPolicy;
import org.tongban.policy.window.WindowLoadPolicy.ItemWork;
import org.tongban.policy.window.WindowLoadPolicy.Work;

/** HQ: load and number of windows, balance, tides. */
@Component
public final class HongqiLoadCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final WindowLoadPolicy loads;
    private final BalancePolicy balance;
    private final TidalPolicy tides;

    @Activate
    public HongqiLoadCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") WindowLoadPolicy loads,
            @Reference(target = "(pack=hongqi)") BalancePolicy balance, @Reference(target = "(pack=hongqi)") TidalPolicy tides) {
        this.pack = pack;
        this.loads = loads;
        this.balance = balance;
        this.tides = tides;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.3.4-a", "HQ-2.3.4-b", "HQ-2.3.4-c", "HQ-2.3.4-d");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.3.4-a" -> load(asked);
            case "HQ-2.3.4-b" -> balanced(asked);
            case "HQ-2.3.4-c" -> surge(asked);
            default -> called(asked);
        };
    }

    private Answer load(PackCase asked) {
        Words words = asked.words();
        for (String word : List.of("openDays", "minutesPerDay", "targetLoad", "years", "minimum")) {
            asked.enter("hq.window.load." + word, words.raw(word));
        }
        Optional<List<Long>> years = words.names().stream().filter(word -> word.startsWith("volumesLast")).findFirst().map(word -> counts(words, word));
        if (years.isPresent() && !words.has("minutesPerCase")) {
            return PackCase.answer(loads.yearlyCases(years.get(), asked.sheet()), average -> Answer.of(average).and("avgAnnualVolume", average));
        }
        List<ItemWork> items = words.has("items") ? words.each("items").stream().map(HongqiLoadCases::item).toList() : List.of(item(words, years));
        Work work = new Work("窗口组", items, words.maybeCount("windows").orElse(0L).intValue());
        return PackCase.answer(loads.load(work, asked.sheet()), found -> Answer.saying("minutes", found.minutes().orElse(null)).and("load", found.load().orElse(null))
                .and("recommended", found.recommended().isPresent() ? found.recommended().getAsInt() : null).and("avgAnnualVolume", found.cases())
                .and("perWindow", found.perWindow().orElse(null)));
    }

    private static ItemWork item(Words words) {
        Optional<List<Long>> years = words.names().stream().filter(word -> word.startsWith("volumesLast")).findFirst().map(word -> counts(words, word));
        words.knows("item", "name");
        return item(words, years);
    }

    private static ItemWork item(Words words, Optional<List<Long>> years) {
        return new ItemWork("事项", years.orElseGet(() -> List.of(words.count("annualVolume"))), words.maybeNumber("minutesPerCase"));
    }

    private Answer balanced(PackCase asked) {
        Words words = asked.words();
        asked.enter("hq.window.balance.ratio", words.raw("maxRatio"));
        List<Long> cases = counts(words, "casesPerWindow");
        List<BigDecimal> minutes = words.list("minutesPerWindow").stream().map(HongqiLoadCases::number).toList();
        List<Share> shares = new ArrayList<>();
        for (int n = 0; n < Math.max(cases.size(), minutes.size()); n++) {
            shares.add(new Share("窗口" + (n + 1), n < cases.size() ? cases.get(n) : 0, n < minutes.size() ? Optional.of(minutes.get(n)) : Optional.empty()));
        }
        return PackCase.answer(balance.balance(shares, asked.sheet()), found -> PackCase.result(found.verdict()).and("ratio", found.ratio().orElse(null)));
    }

    private Answer surge(PackCase asked) {
        Words words = asked.words();
        asked.enter("hq.tidal.surgeFactor", words.raw("surgeFactor")).enter("hq.tidal.maxWait", words.raw("maxWaitMinutes"));
        List<Long> before = words.names().stream().filter(word -> word.startsWith("sameWeekdayLast")).findFirst().map(word -> counts(words, word)).orElse(List.of());
        Day day = new Day(before, words.maybeCount("today"), words.maybeNumber("averageWaitMinutes"));
        return PackCase.answer(tides.surge(day, asked.sheet()), found -> Answer.of(found.isSurge()).and("surge", found.isSurge()).and("baseline", found.baseline()));
    }

    private Answer called(PackCase asked) {
        Words words = asked.words();
        Optional<Days> tidal = words.has("tidal") ? Optional.of(days(words.words("tidal"))) : Optional.empty();
        words.knows("tidal");
        Call call = new Call(words.text("person"), words.maybeText("post").orElse(""), tidal, duties(words));
        return PackCase.answer(tides.assign(call, asked.sheet()), found -> Answer.of(found.isAssigned()).and("assigned", found.isAssigned())
                .and("autoEnd", found.end().orElse(null)).and("reason", found.obstacle().orElse(null)));
    }

    /** {@code none}, the name of a post held at the same time, or a duty with its days. */
    private static List<Duty> duties(Words words) {
        Object said = words.raw("otherRoster").orElse("none");
        if (said instanceof Map) {
            Words duty = words.words("otherRoster");
            return List.of(new Duty(duty.maybeText("window").orElse("其他排班"), Optional.of(days(duty))));
        }
        return said.equals("none") || said.equals("无") ? List.of() : List.of(new Duty(words.text("otherRoster"), Optional.empty()));
    }

    private static Days days(Words words) {
        words.knows("window", "group", "cause");
        return new Days(words.date("from"), words.date("to"));
    }

    private static List<Long> counts(Words words, String word) {
        return words.list(word).stream().map(each -> number(each).longValueExact()).toList();
    }

    private static BigDecimal number(Object said) {
        try {
            return new BigDecimal(said.toString());
        } catch (NumberFormatException e) {
            throw new Unsupported("应为数，读到：" + said);
        }
    }
}
