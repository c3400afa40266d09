package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ChannelPolicy;
import org.tongban.policy.plan.FeedPolicy;
import org.tongban.policy.plan.FeedRule;

/** What is brought in from the provincial and municipal systems, and through which channels people come (二（二）1、4). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiFeeds implements FeedPolicy, ChannelPolicy {

    private static final Citation FEEDS = clause("2.2.1-b");
    private static final Citation CHANNELS = clause("2.2.4-a");

    static final Dated<List<String>> TYPES = Dated.<List<String>>named("汇入的信息").from(IN_FORCE, List.of("网上申报", "事项受理", "审批审查结果", "审批证照", "服务评价"), FEEDS);
    static final Dated<Integer> MAX_LAG = Dated.<Integer>named("汇入允许滞后的小时数").assumedFrom(IN_FORCE, 24, FEEDS);
    static final Dated<String> COUNTER = Dated.<String>named("线下渠道").from(IN_FORCE, "实体政务大厅", CHANNELS);

    private static final int DECIMALS = 4;

    @Override
    public Finding<List<String>> recordTypes(Worksheet sheet) {
        return sheet.granted("汇入的信息", sheet.figure(TYPES), FEEDS);
    }

    @Override
    public Finding<Received> receive(List<Arrival> arrivals, Collection<Arrival> known, Worksheet sheet) {
        return rule(sheet).receive(arrivals, known, sheet);
    }

    @Override
    public Finding<Freshness> freshness(Optional<LocalDateTime> last, LocalDateTime now, Worksheet sheet) {
        return rule(sheet).freshness(last, now, sheet);
    }

    private static FeedRule rule(Worksheet sheet) {
        boolean mayLag = sheet.reading(PlanReadings.IMPORT_LAG).equals("A");
        int hours = mayLag ? sheet.local(PlanReadings.LAG_HOURS).orElseGet(() -> sheet.figure(MAX_LAG)) : 0;
        return new FeedRule(sheet.figure(TYPES), Duration.ofHours(hours), FEEDS);
    }

    @Override
    public Finding<List<String>> channels(Worksheet sheet) {
        return sheet.granted("服务渠道", sheet.figure(HongqiService.ALL_CHANNELS), CHANNELS);
    }

    @Override
    public Finding<String> counter(Worksheet sheet) {
        return sheet.granted("线下渠道", sheet.figure(COUNTER), CHANNELS);
    }

    @Override
    public Finding<ChannelShare> share(Map<String, Long> volumes, Worksheet sheet) {
        List<String> channels = sheet.figure(HongqiService.ALL_CHANNELS);
        List<String> others = volumes.keySet().stream().filter(channel -> !channels.contains(channel)).sorted().toList();
        if (!others.isEmpty()) {
            return sheet.refused("“" + String.join("、", others) + "”不在文件所列的服务渠道之内", CHANNELS);
        }
        String counter = sheet.figure(COUNTER);
        channels.stream().filter(volumes::containsKey).forEach(channel -> sheet.fact(channel, volumes.get(channel)));
        long total = sheet.step("办件合计", volumes.values().stream().mapToLong(Long::longValue).sum());
        long online = sheet.step("线上办件", total - volumes.getOrDefault(counter, 0L));
        BigDecimal share = total == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(online).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
        return sheet.granted("线上占比", new ChannelShare(total, online, share), CHANNELS);
    }
}
