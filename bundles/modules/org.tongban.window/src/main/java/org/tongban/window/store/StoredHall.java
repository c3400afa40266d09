package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.window.Hall;

/** {@link Hall} as stored. */
@Entity(name = "WindowHall")
@Table(name = "window_hall")
@Cacheable(false)
public class StoredHall extends HallRecord<Hall> {

    @Column(name = "from_day")
    private LocalDate from;

    private int floors;

    private @Nullable String opens;

    private @Nullable String closes;

    @Column(name = "town_class")
    private String townClass;

    private String mechanisms;

    /** Aspects with true, false or nothing. */
    private String inspected;

    @Override
    Hall value() {
        Map<String, Optional<Boolean>> results = new HashMap<>();
        Lists.map(inspected).forEach((aspect, result) -> results.put(aspect, result.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(result))));
        return new Hall(new SiteId(site), from, floors, time(opens), time(closes), townClass, Lists.set(mechanisms), results);
    }

    @Override
    void set(Hall value) {
        site = value.site().code();
        from = value.from();
        floors = value.floors();
        opens = value.opens().map(LocalTime::toString).orElse(null);
        closes = value.closes().map(LocalTime::toString).orElse(null);
        townClass = value.townClass();
        mechanisms = Lists.text(value.mechanisms());
        Map<String, String> results = new HashMap<>();
        value.inspected().forEach((aspect, result) -> results.put(aspect, text(result)));
        inspected = Lists.text(results);
    }

    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("大厅", site);
        facets.put("生效日", from.toString());
        facets.put("楼层数", Integer.toString(floors));
        facets.put("开放时间", opens == null ? "" : opens + "–" + text(closes));
        facets.put("镇街类型", townClass);
        facets.put("服务机制", Lists.shown(Lists.list(mechanisms)));
        facets.put("检查结果", inspected.replace('\t', ' ').replace('\n', '；'));
        return facets;
    }
}
