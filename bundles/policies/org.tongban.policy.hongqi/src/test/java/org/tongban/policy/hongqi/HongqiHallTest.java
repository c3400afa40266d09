package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Authorisation;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.HallFacts.Zone;
import org.tongban.policy.window.WindowType;

/** What the document asks of a recorded hall. */
class HongqiHallTest {

    private static final HallFacts EMPTY = HallFacts.of("红旗区政务服务中心", SiteLevel.DISTRICT);

    private final HongqiHall policy = new HongqiHall();

    @Test
    void judgesNothingOfAHallOfWhichNothingIsRecorded() {
        assertEquals(Set.of(Verdict.NA), policy.checks().stream().map(check -> value(check, EMPTY, ChosenDesk.sheet()).verdict()).collect(Collectors.toSet()));
    }

    @Test
    void judgesFacilitiesOnlyOnceSomeAreRecorded() {
        HallFacts hall = EMPTY.withWindow(Window.of("综合1", 1, WindowType.COMPREHENSIVE));
        assertEquals(Verdict.NA, found("2.1.2-c", hall).verdict());
        assertEquals(List.of("复印", "打印", "充电", "排队叫号", "好差评", "音像监控"), found("2.1.2-c", hall.withFacility("免费饮水", 1)).missing());
    }

    @Test
    void speaksOfTheDistrictsHallOnly() {
        HallFacts town = HallFacts.of("镇便民服务中心", SiteLevel.TOWN);
        assertFalse(policy.checks().stream().anyMatch(check -> check.concerns(town)));
    }

    @Test
    void findsAZoneByNameOrKind() {
        HallFacts hall = EMPTY.withZone(Zone.of("西厅自助区", "自助服务区", 1)).withZone(Zone.of("休息等候区", "", 1));
        assertEquals(List.of("咨询服务区", "窗口服务区", "集中审批区", "政务公开区"), found("2.1.2-b", hall).missing());
    }

    @Test
    void countsComprehensiveWindowsOfTheFirstFloorAlone() {
        HallFacts hall = EMPTY;
        for (int n = 1; n <= 7; n++) {
            hall = hall.withWindow(Window.of("综合" + n, 1, WindowType.COMPREHENSIVE));
        }
        hall = hall.withWindow(Window.of("综合8", 2, WindowType.COMPREHENSIVE)).withWindow(Window.of("公安1", 1, WindowType.DEPARTMENT_COMPREHENSIVE));
        assertEquals(new Checked(Verdict.FAIL, 7, 8), found("2.3.1.1-a", hall));
    }

    @Test
    void wantsTheFourDepartmentsAndNoOtherAtTheCommercialWindows() {
        Window window = Window.of("201", 2, WindowType.COMPREHENSIVE).ofGroup("商事登记综合受理窗口", List.of("区市场监管局", "税务局", "医保局", "公安局"));
        assertEquals(List.of("社保中心", "另有公安局"), found("2.3.1.2-a", EMPTY.withWindow(window)).missing());
        assertEquals(Verdict.FAIL, found("2.3.1.2-a", EMPTY.withWindow(Window.of("101", 1, WindowType.COMPREHENSIVE))).verdict());
    }

    @Test
    void wantsDepartmentWindowsInTheirArea() {
        HallFacts hall = EMPTY.withZone(Zone.of("东厅", "业务受理专区", 1)).withWindow(Window.of("G1", 1, WindowType.DEPARTMENT_COMPREHENSIVE).inZone("东厅").ofGroup("公安局", List.of()))
                .withWindow(Window.of("S1", 1, WindowType.DEPARTMENT_COMPREHENSIVE).inZone("西厅").ofGroup("税务", List.of()));
        assertEquals(List.of("法律援助", "人社", "居民医保", "税务", "婚姻登记"), found("2.3.2-a", hall).missing());
    }

    @Test
    void wantsEveryItemOfAComprehensiveWindowAuthorisedOnTheDay() {
        Window window = Window.of("综合1", 1, WindowType.COMPREHENSIVE);
        Authorisation all = new Authorisation(LocalDate.of(2022, 5, 6), Optional.empty(), Set.of("收件", "受理", "送达"));
        Authorisation ended = new Authorisation(LocalDate.of(2022, 5, 6), Optional.of(LocalDate.of(2022, 8, 31)), Set.of("收件", "受理"));
        HallFacts hall = EMPTY.withWindow(window).withItem(Item.of("I1", "低保", "民政局").takenBy(List.of("综合1")).authorisedBy(List.of(all)))
                .withItem(Item.of("I2", "施工许可", "住建局").takenBy(List.of("综合1")).authorisedBy(List.of(ended)))
                .withItem(Item.of("I3", "身份证", "公安局").takenBy(List.of("公安1")));
        assertEquals(new Checked(Verdict.FAIL, "1", "2", List.of("施工许可：收件、受理、送达")), found("2.3.5-a", hall));
    }

    @Test
    void namesTheStepsOutsideTheCentreItemByItem() {
        HallFacts hall = EMPTY.withItem(Item.of("I1", "规划许可", "资规局").doneOutside(Set.of("决定", "审核"), true)).withItem(Item.of("I2", "食品许可", "市场监管局"));
        assertEquals(List.of("规划许可：审核"), found("2.4.1-b", hall).missing());
    }

    @Test
    void givesEachSpecialWindowAPlaceOfItsOwnIfReadSo() {
        HallFacts hall = EMPTY.withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE).labelled(Set.of("有诉即办", "帮办代办")))
                .withWindow(Window.of("2", 1, WindowType.COMPREHENSIVE).labelled(Set.of("有诉即办"))).withWindow(Window.of("3", 1, WindowType.COMPREHENSIVE).labelled(Set.of("一件事")))
                .withWindow(Window.of("4", 1, WindowType.COMPREHENSIVE).labelled(Set.of("跨省通办、全豫通办", "政策兑现")))
                .withWindow(Window.of("5", 1, WindowType.COMPREHENSIVE).labelled(Set.of("跨省通办")));
        Worksheet separate = ChosenDesk.reading("hq.window.special.separate", "B");
        assertEquals(Verdict.PASS, value(check("2.4.3-a"), hall, separate).verdict());
        HallFacts four = EMPTY.withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE).labelled(Set.of("有诉即办", "帮办代办", "一件事", "跨省通办", "政策兑现")));
        assertEquals(4, value(check("2.4.3-a"), four, ChosenDesk.reading("hq.window.special.separate", "B")).missing().size());
        assertEquals(Verdict.PASS, found("2.4.3-a", four).verdict());
    }

    @Test
    void advisesADepartmentHowManyWindowsItsWorkAsksFor() {
        HallFacts hall = EMPTY.withWindow(Window.of("S1", 1, WindowType.DEPARTMENT_COMPREHENSIVE).ofGroup("税务", List.of("税务局")))
                .withWindow(Window.of("S2", 1, WindowType.DEPARTMENT_COMPREHENSIVE).ofGroup("税务", List.of("税务局")))
                .withWindow(Window.of("H1", 1, WindowType.DEPARTMENT_COMPREHENSIVE).ofGroup("婚姻登记", List.of("民政局")))
                .withItem(Item.of("T1", "发票代开", "税务局").handledIn(new BigDecimal("10"), Map.of(2020, 29000L, 2021, 31000L, 2022, 70L)));
        assertEquals(new Checked(Verdict.INFO, "0", "1", List.of("税务2→4")), found("2.3.4-a", hall));
    }

    @Test
    void weighsTheComprehensiveWindowsAgainstEachOther() {
        HallFacts hall = EMPTY.withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE).withCases(9001)).withWindow(Window.of("2", 1, WindowType.COMPREHENSIVE).withCases(6000));
        assertEquals(new Checked(Verdict.WARN, "1.5002", "1.50", List.of()), found("2.3.4-b", hall));
    }

    @Test
    void reportsTheCoverageWithoutJudgingIt() {
        HallFacts hall = EMPTY.withWindow(Window.of("综合1", 1, WindowType.COMPREHENSIVE)).withItem(Item.of("I1", "低保", "民政局").takenBy(List.of("综合1")))
                .withItem(Item.of("I2", "身份证", "公安局").at("中心", false)).withItem(Item.of("I3", "社保卡", "人社局").takenBy(List.of("综合1"))).withItem(Item.of("I4", "气象", "气象局"));
        assertEquals(new Checked(Verdict.INFO, "0.6667", "", List.of()), found("2.3.1-a", hall));
    }

    private Checked found(String clause, HallFacts hall) {
        return value(check(clause), hall, ChosenDesk.sheet());
    }

    private HallCheck check(String clause) {
        return policy.checks().stream().filter(check -> check.clause().clause().equals("HQ-" + clause)).findFirst().orElseThrow();
    }

    private static Checked value(HallCheck check, HallFacts hall, Worksheet sheet) {
        Finding<Checked> finding = check.check(hall, sheet);
        return finding.value().orElseThrow(() -> new AssertionError(finding.reason()));
    }
}
