package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.registry.ServiceItem;
import org.tongban.window.HallItem;
import org.tongban.window.HallItem.Authorisation;
import org.tongban.window.HandlingMinutes;

/** {@link HallItem} as stored, without what the registry keeps of the item. */
@Entity(name = "WindowItem")
@Table(name = "window_item")
@Cacheable(false)
public class StoredHallItem extends HallRecord<HallItem> {

    @Column(name = "item_code")
    private String code;

    private String line;

    private String audience;

    private String entry;

    private String channels;

    @Column(name = "channel_basis")
    private @Nullable String channelBasis;

    /** A line each: department, first day, last day or nothing, steps, with tabs between them. */
    private String authorisations;

    @Column(name = "place_name")
    private String place;

    /** 1 or 0: the engines disagree on how a boolean is kept. */
    private short exempt;

    private String outside;

    private short collective;

    private @Nullable BigDecimal minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_origin")
    private HandlingMinutes.@Nullable Origin minutesOrigin;

    @Column(name = "minutes_source")
    private @Nullable String minutesSource;

    private String windows;

    private String fields;

    @Override
    HallItem value() {
        Optional<HandlingMinutes> handling = minutes == null || minutesOrigin == null ? Optional.empty()
                : Optional.of(new HandlingMinutes(minutes, minutesOrigin, text(minutesSource)));
        return new HallItem(new SiteId(site), new ServiceItem(code, "", "", ServiceItem.Kind.OTHER), line, audience, entry, Lists.set(channels), Optional.ofNullable(channelBasis),
                Lists.list(authorisations).stream().map(StoredHallItem::authorisation).toList(), place, exempt == 1, Lists.set(outside), collective == 1, handling,
                Lists.list(windows), Lists.map(fields));
    }

    @Override
    void set(HallItem value) {
        site = value.hall().code();
        code = value.item().code();
        line = value.line();
        audience = value.audience();
        entry = value.entry();
        channels = Lists.text(value.channels());
        channelBasis = value.channelBasis().orElse(null);
        authorisations = value.authorisations().stream().map(StoredHallItem::text).collect(Collectors.joining("\n"));
        place = value.place();
        exempt = (short) (value.isExempt() ? 1 : 0);
        outside = Lists.text(value.outside());
        collective = (short) (value.isCollective() ? 1 : 0);
        minutes = value.minutes().map(HandlingMinutes::minutes).orElse(null);
        minutesOrigin = value.minutes().map(HandlingMinutes::origin).orElse(null);
        minutesSource = value.minutes().map(HandlingMinutes::source).orElse(null);
        windows = Lists.text(value.windows());
        fields = Lists.text(value.fields());
    }

    String code() {
        return code;
    }

    private static String text(Authorisation given) {
        List<String> words = List.of(given.department(), given.from().toString(), text(given.until()), given.steps().stream().sorted().collect(Collectors.joining("、")));
        return words.stream().map(word -> word.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"));
    }

    private static Authorisation authorisation(String line) {
        String[] words = line.split("\t", -1);
        return new Authorisation(words[0], LocalDate.parse(words[1]), words[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words[2])),
                words[3].isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(words[3].split("、"))));
    }

    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("事项", code);
        facets.put("条线", line);
        facets.put("服务对象", audience);
        facets.put("进窗方式", entry);
        facets.put("渠道", Lists.shown(Lists.list(channels)) + (channelBasis == null ? "" : "（" + channelBasis + "）"));
        facets.put("授权", authorisations.replace('\t', ' ').replace('\n', '；'));
        facets.put("办理地点", place + (exempt == 1 ? "（经批准不进驻）" : ""));
        facets.put("厅外环节", Lists.shown(Lists.list(outside)));
        facets.put("集体决定", collective == 1 ? "是" : "否");
        facets.put("办理时长", value().minutes().map(HandlingMinutes::toString).orElse(""));
        facets.put("窗口", Lists.shown(Lists.list(windows)));
        Lists.map(fields).forEach(facets::put);
        return facets;
    }
}
