package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.window.HallZone;

/** {@link HallZone} as stored. */
@Entity(name = "WindowZone")
@Table(name = "window_zone")
@Cacheable(false)
public class StoredZone extends HallRecord<HallZone> {

    @Column(name = "zone_name")
    private String name;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private String kind;

    @Column(name = "floor_number")
    private int floor;

    private String departments;

    @Column(name = "cases_of_year")
    private @Nullable Long casesOfYear;

    private String unstated;

    @Override
    HallZone value() {
        return new HallZone(new SiteId(site), name, new DateRange(from, until), kind, floor, Lists.list(departments),
                casesOfYear == null ? OptionalLong.empty() : OptionalLong.of(casesOfYear), Lists.list(unstated));
    }

    @Override
    void set(HallZone value) {
        site = value.hall().code();
        name = value.name();
        from = value.valid().from();
        until = value.valid().until();
        kind = value.kind();
        floor = value.floor();
        departments = Lists.text(value.departments());
        casesOfYear = value.casesOfYear().isPresent() ? value.casesOfYear().getAsLong() : null;
        unstated = Lists.text(value.unstated());
    }

    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("区", name);
        facets.put("有效期", new DateRange(from, until).toString());
        facets.put("类型", kind);
        facets.put("楼层", Integer.toString(floor));
        facets.put("部门", Lists.shown(Lists.list(departments)));
        facets.put("年办件量", text(casesOfYear));
        facets.put("未列办件量的部门", Lists.shown(Lists.list(unstated)));
        return facets;
    }
}
