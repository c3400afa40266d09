package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.window.HallFacility;

/** {@link HallFacility} as stored. */
@Entity(name = "WindowFacility")
@Table(name = "window_facility")
@Cacheable(false)
public class StoredFacility extends HallRecord<HallFacility> {

    private String kind;

    @Column(name = "place_name")
    private String place;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "in_all")
    private int count;

    @Column(name = "in_service")
    private int inService;

    @Override
    HallFacility value() {
        return new HallFacility(new SiteId(site), kind, place, new DateRange(from, until), count, inService);
    }

    @Override
    void set(HallFacility value) {
        site = value.hall().code();
        kind = value.kind();
        place = value.place();
        from = value.valid().from();
        until = value.valid().until();
        count = value.count();
        inService = value.inService();
    }

    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("设施", kind + (place.isEmpty() ? "" : "（" + place + "）"));
        facets.put("有效期", new DateRange(from, until).toString());
        facets.put("数量", Integer.toString(count));
        facets.put("在用", Integer.toString(inService));
        return facets;
    }
}
