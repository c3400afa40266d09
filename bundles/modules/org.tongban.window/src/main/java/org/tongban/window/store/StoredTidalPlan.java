package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.window.TidalPlan;

/** {@link TidalPlan} as stored. */
@Entity(name = "WindowTidalPlan")
@Table(name = "window_tidal_plan")
@Cacheable(false)
public class StoredTidalPlan extends HallRecord<TidalPlan> {

    @Column(name = "plan_name")
    private String name;

    @Column(name = "zone_name")
    private String zone;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "trigger_words")
    private String trigger;

    @Column(name = "open_at")
    private @Nullable Integer openAt;

    @Column(name = "close_at")
    private int closeAt;

    @Column(name = "from_time")
    private @Nullable String fromTime;

    @Column(name = "until_time")
    private @Nullable String untilTime;

    private String windows;

    @Column(name = "back_office")
    private String backOffice;

    private String filing;

    private String outcome;

    @Override
    TidalPlan value() {
        return new TidalPlan(new SiteId(site), name, zone, new DateRange(from, until), trigger, openAt == null ? OptionalInt.empty() : OptionalInt.of(openAt), closeAt,
                time(fromTime), time(untilTime), Lists.list(windows), Lists.list(backOffice), filing, outcome);
    }

    @Override
    void set(TidalPlan value) {
        site = value.hall().code();
        name = value.name();
        zone = value.zone();
        from = value.period().from();
        until = value.period().until();
        trigger = value.trigger();
        openAt = value.openAt().isPresent() ? value.openAt().getAsInt() : null;
        closeAt = value.closeAt();
        fromTime = value.from().map(LocalTime::toString).orElse(null);
        untilTime = value.until().map(LocalTime::toString).orElse(null);
        windows = Lists.text(value.windows());
        backOffice = Lists.text(value.backOffice());
        filing = value.filing();
        outcome = value.result();
    }

    /** How many are called, not who. */
    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("潮汐方案", name);
        facets.put("区", zone);
        facets.put("期间", new DateRange(from, until).toString());
        facets.put("触发条件", trigger + (openAt == null ? "" : "（" + openAt + "人开，" + closeAt + "人关）"));
        facets.put("时段", text(fromTime) + "–" + text(untilTime));
        facets.put("窗口", Lists.shown(Lists.list(windows)));
        facets.put("后台人数", Integer.toString(Lists.list(backOffice).size()));
        facets.put("备案", filing);
        facets.put("效果", outcome);
        return facets;
    }
}
