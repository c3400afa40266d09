package org.tongban.conformance.plan;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
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
import org.tongban.policy.plan.ChannelPolicy;
import org.tongban.policy.plan.FeedPolicy;
import org.tongban.policy.plan.FeedPolicy.Arrival;

/** HQ: what is brought in from other systems, and the channels of service. */
@Component
public final class HongqiFeedCases implements ClauseAdapter {

    private static final String MAX_LAG = "hq.import.maxLagHours.hours";

    private final PolicyPack pack;
    private final FeedPolicy feeds;
    private final ChannelPolicy channels;

    @Activate
    public HongqiFeedCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") FeedPolicy feeds,
            @Reference(target = "(pack=hongqi)") ChannelPolicy channels) {
        this.pack = pack;
        this.feeds = feeds;
        this.channels = channels;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.2.1-b", "HQ-2.2.4-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        if (clause.equals("HQ-2.2.4-a")) {
            return shares(asked);
        }
        return asked.words().has("import") ? received(asked) : fresh(asked);
    }

    private Answer received(PackCase asked) {
        List<Arrival> arrivals = arrivals(asked.words(), "import");
        List<Arrival> known = arrivals(asked.words(), "known");
        return PackCase.answer(feeds.receive(arrivals, known, asked.sheet()),
                found -> Answer.saying("stored", found.kept().size()).and("duplicates", found.duplicates()).and("refused", found.refused()));
    }

    private static List<Arrival> arrivals(Words words, String word) {
        return words.each(word).stream().map(record -> new Arrival(record.text("type"), record.text("extId"))).toList();
    }

    private Answer fresh(PackCase asked) {
        Words words = asked.words();
        Optional<LocalDateTime> last = words.maybeText("lastImport").map(HongqiFeedCases::moment);
        LocalDateTime now = moment(words.text("now"));
        asked.enter(MAX_LAG, words.maybeCount("maxLagHours"));
        return PackCase.answer(feeds.freshness(last, now, asked.sheet(now.toLocalDate())), found -> PackCase.result(found.isStale() ? "WARN_STALE" : "PASS"));
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new Unsupported("不是时刻：" + text);
        }
    }

    private Answer shares(PackCase asked) {
        Words words = asked.words().words("volumes");
        Map<String, Long> volumes = new LinkedHashMap<>();
        words.names().forEach(channel -> volumes.put(channel, words.count(channel)));
        return PackCase.answer(channels.share(volumes, asked.sheet()),
                found -> Answer.saying("total", found.total()).and("online", found.online()).and("onlineShare", found.onlineShare()));
    }
}
