package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowLoadPolicy.ItemWork;
import org.tongban.policy.window.WindowLoadPolicy.WindowLoad;
import org.tongban.policy.window.WindowLoadPolicy.Work;
import org.tongban.policy.window.WindowType;
import org.tongban.policy.window.ZonePlan;

/** The document's zones as a recorded hall, and what the document asks of it. */
class HanjiangHallTest {

    private static final LocalDate DAY = LocalDate.parse("2020-12-31");

    private final ZonePlan plan = new HanjiangZonePlan().plan(new Worksheet(DAY)).value().orElseThrow();

    /** The hall that the document plans: each zone with its windows, each window with one clerk, one of them hired by the fire brigade. */
    private HallFacts planned() {
        HallFacts hall = HallFacts.of("涵江区行政服务中心", SiteLevel.DISTRICT);
        int number = 1;
        for (ZonePlan.Zone zone : plan.zones()) {
            hall = hall.withZone(new HallFacts.Zone(zone.name(), "", 1, zone.departments(), zone.cases(), zone.unstated()));
            for (int n = 1; n <= zone.windows().orElse(0); n++) {
                hall = hall.withWindow(Window.of(String.valueOf(number++), 1, WindowType.COMPREHENSIVE).inZone(zone.name()).staffedBy(1, n <= zone.selfHired().orElse(0) ? 1 : 0));
            }
        }
        return hall;
    }

    @Test
    void findsTheDocumentsOwnHallAsPlanned() {
        HallFacts hall = planned();
        for (HallCheck check : checks("HJ-4.3-b")) {
            Verdict wanted = check.title().startsWith("文件自相矛盾") ? Verdict.INFO : Verdict.PASS;
            assertEquals(wanted, on(check, hall).verdict(), check.title());
        }
        Checked totals = on(checks("HJ-4.3-c").get(2), hall);
        assertEquals(new Checked(Verdict.PASS, "窗口23，前台中心聘用22人、自聘1人", "窗口23，前台中心聘用22人、自聘1人"), totals);
        assertEquals(new Checked(Verdict.FAIL, "4082.23", "6000", List.of("差42191件")), on(checks("HJ-4.1-d").get(0), hall));
        assertEquals("23", on(checks("HJ-4.3-a").get(0), hall).value());
        assertEquals("19", on(checks("HJ-4.3-a").get(0), hall).limit());
    }

    @Test
    void showsWhatDiffersFromThePlanAndForbidsNothing() {
        HallFacts hall = planned().withWindow(Window.of("24", 1, WindowType.COMPREHENSIVE).inZone("商事登记区").staffedBy(2, 0));
        assertEquals(new Checked(Verdict.WARN, "窗口4，前台5人", "窗口3，前台3人", List.of("窗口多1", "前台人员多2")), on(checks("HJ-4.3-b1").get(0), hall));
        assertEquals(List.of("窗口多1", "中心聘用前台人员多2"), on(checks("HJ-4.3-c").get(2), hall).missing());
    }

    @Test
    void missesAZoneThatIsNotThere() {
        HallFacts hall = HallFacts.of("中心", SiteLevel.DISTRICT).withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE).inZone("商事登记区"));
        assertTrue(on(checks("HJ-4.3-c").get(2), hall).missing().containsAll(List.of("没有公安专区", "没有便民服务区", "没有经济综合区")));
    }

    @Test
    void judgesNothingOfAHallOfWhichNothingIsRecorded() {
        HallFacts hall = HallFacts.of("中心", SiteLevel.DISTRICT);
        for (HallCheck check : new HanjiangHall().checks()) {
            Verdict verdict = on(check, hall).verdict();
            assertTrue(check.title().startsWith("文件自相矛盾") ? verdict == Verdict.INFO || verdict == Verdict.WARN : verdict == Verdict.NA, check.title());
        }
    }

    @Test
    void saysWhereTheDocumentContradictsItselfInLinesOfTheirOwn() {
        List<HallCheck> contradictions = new HanjiangHall().checks().stream().filter(check -> check.title().startsWith("文件自相矛盾")).toList();
        assertEquals(11, contradictions.size());
        assertEquals(2, contradictions.stream().filter(check -> on(check, planned()).verdict() == Verdict.WARN).count());
    }

    @Test
    void wantsEveryItemInTheCentreUnlessItsAbsenceIsApproved() {
        HallFacts hall = planned().withItem(Item.of("I1", "企业登记", "市场监管局").takenBy(List.of("1"))).withItem(Item.of("I2", "户籍", "公安局").at("户政分中心", true))
                .withItem(Item.of("I3", "气象评价", "气象局"));
        assertEquals(new Checked(Verdict.FAIL, "0.5000", "1", List.of("气象评价")), on(checks("HJ-3-a").get(0), hall));
    }

    @Test
    void comparesAnItemsStandardWithTheDistrictsList() {
        HallFacts hall = planned().withItem(Item.of("I1", "低保", "民政局").saying(Map.of("受理标准", "v2", "统一标准", "v3")))
                .withItem(Item.of("I2", "高龄补贴", "民政局").saying(Map.of("受理标准", "v3", "统一标准", "v3")));
        assertEquals(new Checked(Verdict.FAIL, "1/2项一致", "全部一致", List.of("低保")), on(checks("HJ-4.1-b0").get(0), hall));
    }

    @Test
    void looksForTheEquipmentOfTheHall() {
        HallFacts hall = planned().withFacility("自助终端", 2).withFacility("一体机", 0).withWindow(Window.of("30", 1, WindowType.COMPREHENSIVE).equippedWith(Set.of("办公电脑")));
        assertEquals(List.of("窗口多功能一体机"), on(checks("HJ-4.4-b").get(0), hall).missing());
        assertEquals(Verdict.PASS, on(checks("HJ-4.4-b").get(0), hall.withFacility("多功能一体机", 3)).verdict());
    }

    @Test
    void countsCasesForEachWindowBesideTheDocumentsFigure() {
        var finding = new HanjiangLoad().load(new Work("投资项目区", List.of(new ItemWork("立项", List.of(500L, 651L), Optional.of(BigDecimal.TEN))), 2), new Worksheet(DAY));
        WindowLoad load = finding.value().orElseThrow();
        assertEquals(0, new BigDecimal("325.5").compareTo(load.perWindow().orElseThrow()));
        assertEquals(OptionalInt.of(1), load.recommended());
        assertTrue(finding.workings().stream().anyMatch(line -> line.toString().contains("HJ-4.3-b6")));
        assertEquals(OptionalLong.of(651), plan.zone("投资项目区").orElseThrow().cases());
    }

    private static List<HallCheck> checks(String clause) {
        return new HanjiangHall().checks().stream().filter(check -> check.clause().clause().startsWith(clause)).toList();
    }

    private static Checked on(HallCheck check, HallFacts hall) {
        return check.check(hall, new Worksheet(DAY)).value().orElseThrow();
    }
}
