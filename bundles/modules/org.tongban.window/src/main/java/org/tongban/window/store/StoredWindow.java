package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.policy.window.WindowType;
import org.tongban.window.ServiceWindow;

/** {@link ServiceWindow} as stored. */
@Entity(name = "WindowWindow")
@Table(name = "window_window")
@Cacheable(false)
public class StoredWindow extends HallRecord<ServiceWindow> {

    @Column(name = "window_number")
    private String number;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "zone_name")
    private String zone;

    @Column(name = "floor_number")
    private int floor;

    @Enumerated(EnumType.STRING)
    @Column(name = "window_type")
    private WindowType type;

    @Column(name = "window_group")
    private String group;

    private String departments;

    private String labels;

    private int staff;

    @Column(name = "self_hired")
    private int selfHired;

    private String equipment;

    @Override
    ServiceWindow value() {
        return new ServiceWindow(new SiteId(site), number, new DateRange(from, until), zone, floor, type, group, Lists.list(departments), Lists.set(labels), staff, selfHired,
                Lists.set(equipment));
    }

    @Override
    void set(ServiceWindow value) {
        site = value.hall().code();
        number = value.number();
        from = value.valid().from();
        until = value.valid().until();
        zone = value.zone();
        floor = value.floor();
        type = value.type();
        group = value.group();
        departments = Lists.text(value.departments());
        labels = Lists.text(value.labels());
        staff = value.staff();
        selfHired = value.selfHired();
        equipment = Lists.text(value.equipment());
    }

    @Override
    Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("窗口", number);
        facets.put("有效期", new DateRange(from, until).toString());
        facets.put("区", zone);
        facets.put("楼层", Integer.toString(floor));
        facets.put("类型", type.label());
        facets.put("组", group);
        facets.put("部门", Lists.shown(Lists.list(departments)));
        facets.put("标签", Lists.shown(Lists.list(labels)));
        facets.put("前台人员", Integer.toString(staff));
        facets.put("其中自聘", Integer.toString(selfHired));
        facets.put("设备", Lists.shown(Lists.list(equipment)));
        return facets;
    }
}
