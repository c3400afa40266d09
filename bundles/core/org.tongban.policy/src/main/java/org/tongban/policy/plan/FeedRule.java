package org.tongban.policy.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.plan.FeedPolicy.Arrival;
import org.tongban.policy.plan.FeedPolicy.Freshness;
import org.tongban.policy.plan.FeedPolicy.Received;

/**
 * The rule of what is brought in from other systems: each record once by its type and number, none older than the longest lag.
 *
 * @param types  what is brought in
 * @param maxLag how long ago the last arrival may be; the very moment still counts as recent
 * @param clause where it stands
 */
public record FeedRule(List<String> types, Duration maxLag, Citation clause) {

    public FeedRule {
        types = List.copyOf(types);
    }

    /** As {@link FeedPolicy#receive}. */
    public Finding<Received> receive(List<Arrival> arrivals, Collection<Arrival> known, Worksheet sheet) {
        Set<Arrival> there = new LinkedHashSet<>(known);
        List<Arrival> kept = new ArrayList<>();
        int refused = 0;
        for (Arrival arrival : arrivals) {
            if (!types.contains(arrival.type())) {
                refused++;
            } else if (there.add(arrival)) {
                kept.add(arrival);
            }
        }
        sheet.fact("收到的记录", arrivals.size());
        sheet.step("新增", kept.size(), clause);
        return sheet.granted("汇入结果", new Received(kept, arrivals.size() - kept.size() - refused, refused), clause);
    }

    /** As {@link FeedPolicy#freshness}. */
    public Finding<Freshness> freshness(Optional<LocalDateTime> last, LocalDateTime now, Worksheet sheet) {
        sheet.fact("上次汇入", last);
        sheet.fact("现在", now);
        sheet.step("允许滞后（小时）", maxLag.toHours());
        Optional<Long> minutes = last.map(day -> Duration.between(day, now).toMinutes());
        boolean stale = last.map(day -> day.plus(maxLag).isBefore(now)).orElse(true);
        return sheet.granted("汇入是否及时", new Freshness(stale, minutes), clause);
    }
}
