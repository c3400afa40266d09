package org.tongban.window;

import java.util.List;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.policy.window.WindowType;

/**
 * A service window (综合窗口 and its kin) as it is over some days.
 *
 * @param number      its number on the sign; a window is known by hall and number
 * @param valid       the days on which it is so
 * @param zone        the name of its zone; empty if it stands in none
 * @param floor       the floor, 1 for the ground floor
 * @param group       the group or department it belongs to, such as 商事登记综合 or 公安; empty for none
 * @param departments departments whose items it takes; empty for those of its zone
 * @param labels      what else it is for: 绿色通道, 潮汐, 有诉即办, 帮办代办, 一件事, 跨省通办, 政策兑现 …
 * @param staff       front-desk staff needed
 * @param selfHired   how many of them a department hires itself (自聘)
 * @param equipment   equipment in service at it: 评价器, 办公电脑 …
 */
public record ServiceWindow(SiteId hall, String number, DateRange valid, String zone, int floor, WindowType type, String group, List<String> departments, Set<String> labels,
        int staff, int selfHired, Set<String> equipment) {

    /** The label of a window that opens by rule when many people wait. */
    public static final String TIDAL = "潮汐";
    /** The label of a window that serves people with priority first. */
    public static final String GREEN = "绿色通道";

    public ServiceWindow {
        if (number.isBlank() || staff < 0 || selfHired < 0 || selfHired > staff) {
            throw new IllegalArgumentException("window “" + number + "” with " + staff + " staff, " + selfHired + " of them hired by a department");
        }
        departments = List.copyOf(departments);
        labels = Set.copyOf(labels);
        equipment = Set.copyOf(equipment);
    }

    public boolean isTidal() {
        return labels.contains(TIDAL) || labels.contains("潮汐窗口");
    }

    public boolean isGreen() {
        return labels.contains(GREEN) || labels.contains("绿色通道窗口");
    }
}
