package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowType;

/** 宿区政办发〔2024〕26号 二（一）、二（二）1、三（二）, on recorded halls. */
class SuchengHallTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Test
    void countsTheComprehensiveWindowsOfTheDistrict() {
        assertEquals(new Checked(Verdict.FAIL, 19, 20), on("SC-2.2.1-a", windows(HallFacts.of("区中心", SiteLevel.DISTRICT), 19, WindowType.COMPREHENSIVE)));
        assertEquals(Verdict.PASS, on("SC-2.2.1-a", windows(HallFacts.of("区中心", SiteLevel.DISTRICT), 20, WindowType.COMPREHENSIVE)).verdict());
    }

    @Test
    void wantsMoreWindowsInASmallCity() {
        HallFacts town = windows(HallFacts.of("洋河镇", SiteLevel.TOWN), 4, WindowType.FULL_SUBJECT);
        assertEquals(new Checked(Verdict.PASS, 4, 4), on("SC-2.2.1-c", town));
        assertEquals(new Checked(Verdict.FAIL, 4, 6), on("SC-2.2.1-c", town.withTownClass("小城市")));
    }

    @Test
    void comparesClerksWithWindowsAndLeavesGuidesOut() {
        HallFacts town = windows(HallFacts.of("洋河镇", SiteLevel.TOWN), 6, WindowType.FULL_SUBJECT).withWindow(Window.of("导服", 1, WindowType.OTHER)).withClerks(4);
        assertEquals(new Checked(Verdict.FAIL, "0.6667", "1"), on("SC-2.2.1-d", town));
        assertEquals(Verdict.NA, on("SC-2.2.1-d", windows(HallFacts.of("洋河镇", SiteLevel.TOWN), 6, WindowType.FULL_SUBJECT)).verdict());
    }

    @Test
    void findsALineAtAWindowThatIsNotForIt() {
        HallFacts hall = windows(HallFacts.of("区中心", SiteLevel.DISTRICT), 1, WindowType.COMPREHENSIVE)
                .withItem(Item.of("I1", "结婚登记", "民政局").ofLine("婚姻登记", "").takenBy(List.of("1"))).withItem(Item.of("I2", "低保", "民政局").takenBy(List.of("1")));
        assertEquals(new Checked(Verdict.FAIL, "1", "2", List.of("结婚登记在1")), on("SC-2.1.1-a", hall));
        HallFacts town = windows(HallFacts.of("洋河镇", SiteLevel.TOWN), 1, WindowType.FULL_SUBJECT).withItem(Item.of("I3", "个体登记", "市场监督管理局").takenBy(List.of("1")));
        assertEquals(List.of("个体登记在1"), on("SC-2.1.2-b", town).missing());
    }

    @Test
    void showsHowFarTheMergerHasComeWithoutBlame() {
        HallFacts hall = HallFacts.of("区中心", SiteLevel.DISTRICT).withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE).ofGroup("", List.of("区教育局", "区卫生健康局", "区住房和城乡建设局")));
        Checked merged = on("SC-2.1.1-b", hall);
        assertEquals(Verdict.INFO, merged.verdict());
        assertEquals("0.3", merged.value());
        assertTrue(merged.missing().contains("应急管理") && !merged.missing().contains("卫健"));
    }

    @Test
    void wantsFiveFieldsOfEveryItem() {
        HallFacts hall = HallFacts.of("区中心", SiteLevel.DISTRICT).withItem(Item.of("I1", "低保", "民政局").saying(Map.of("受理标准", "v1", "场景分类", "是", "审批系统", "省", "电子证照", "无", "办件量", "10")))
                .withItem(Item.of("I2", "高龄", "民政局").saying(Map.of("受理标准", "v1")));
        assertEquals(new Checked(Verdict.FAIL, "0.5", "1", List.of("高龄缺场景分类、审批系统、电子证照、办件量")), on("SC-3.2-a", hall));
    }

    private static HallFacts windows(HallFacts hall, int count, WindowType type) {
        HallFacts more = hall;
        for (int n = 1; n <= count; n++) {
            more = more.withWindow(Window.of(String.valueOf(n), 1, type));
        }
        return more;
    }

    private static Checked on(String clause, HallFacts hall) {
        HallCheck check = new SuchengHall().checks().stream().filter(each -> each.clause().clause().equals(clause) && each.concerns(hall)).findFirst().orElseThrow();
        return check.check(hall, new Worksheet(DAY)).value().orElseThrow();
    }
}
