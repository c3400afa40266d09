package org.tongban.window.ui.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.hanjiang.HanjiangEfficiency;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hanjiang.HanjiangZonePlan;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.WindowType;
import org.tongban.policy.window.ZonePlanPolicy;
import org.tongban.registry.Site;
import org.tongban.window.Hall;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** The document of 涵江 (四（三）): its table, sums and contradictions. */
class ZonesModelTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final SiteId HALL = new SiteId("hj-1");

    private static ZonesModel model(Object policies, List<HallPlan> plans) {
        PolicyBook book = (PolicyBook) Proxy.newProxyInstance(ZonesModelTest.class.getClassLoader(), new Class<?>[] {PolicyBook.class}, (proxy, method, arguments) -> {
            Object policy = policies == null ? null : arguments[0] == ZonePlanPolicy.class ? new HanjiangZonePlan() : arguments[0] == EfficiencyPolicy.class ? new HanjiangEfficiency() : null;
            return Optional.ofNullable(policy).map(answers -> new Answerer<>(new HanjiangPack(), answers, Desk.empty()));
        });
        Halls halls = (Halls) Proxy.newProxyInstance(ZonesModelTest.class.getClassLoader(), new Class<?>[] {Halls.class}, (proxy, method, arguments) -> plans);
        ZonesModel model = new ZonesModel(book, halls);
        model.show(model.read(null, DAY));
        return model;
    }

    private static ZonesModel ofTheDocument() {
        return model("hanjiang", List.of());
    }

    private static HallPlan hall(HallZone zone, ServiceWindow... windows) {
        Site site = new Site(HALL, Optional.empty(), "涵江区行政服务中心", SiteLevel.values()[0], Optional.empty(), Optional.empty(), List.of());
        return new HallPlan(site, Hall.unknown(HALL, DAY), DAY, List.of(zone), List.of(windows), List.of());
    }

    private static ServiceWindow window(String number, String zone, int staff, int selfHired) {
        return new ServiceWindow(HALL, number, DateRange.since(DAY), zone, 1, WindowType.COMPREHENSIVE, "", List.of(), Set.of(), staff, selfHired, Set.of());
    }

    @Test
    void listsTheZonesInTheDocumentsOrderAndTheirSum() {
        List<ZoneLine> lines = ofTheDocument().lines();
        assertEquals(List.of("商事登记区", "医保人社区", "不动产登记区", "社会民生区", "建设交通区", "投资项目区", "经济综合区", "便民服务区", "公安专区", ""),
                lines.stream().map(ZoneLine::name).toList());
        ZoneLine total = lines.get(lines.size() - 1);
        assertTrue(total.isTotal());
        assertEquals("89809 23 23 1", total.cases().orElseThrow() + " " + total.windows().orElseThrow() + " " + total.staff().orElseThrow() + " " + total.selfHired().orElseThrow());
        assertEquals(4082, total.perClerk().orElseThrow().setScale(0, RoundingMode.DOWN).intValue());
    }

    @Test
    void whatTheDocumentDoesNotStateIsEmptyAndNeverZero() {
        ZoneLine police = ofTheDocument().lines().get(8);
        assertEquals(Optional.empty(), police.cases());
        assertEquals(Optional.empty(), police.windows());
        assertEquals(Optional.empty(), police.selfHired());
        assertEquals(Optional.empty(), police.perWindow());
        assertEquals(Optional.empty(), police.proposedWindows());
        assertEquals(List.of(), police.departments());
    }

    @Test
    void theLoadsOfAWindowGoFrom326To7750() {
        List<BigDecimal> loads = ofTheDocument().lines().stream().filter(line -> !line.isTotal()).flatMap(line -> line.perWindow().stream()).sorted().toList();
        assertEquals(326, loads.get(0).setScale(0, RoundingMode.HALF_UP).intValue());
        assertEquals(0, new BigDecimal("7750").compareTo(loads.get(loads.size() - 1)));
    }

    @Test
    void everyFigureOfAZoneOpensTheLinesOfThatZone() {
        ZonesModel model = ofTheDocument();
        ZoneLine zone = model.lines().get(1);
        assertTrue(model.workings(zone, "cases").stream().anyMatch(line -> line.value().contains("31000") && line.cited() != null));
        assertTrue(model.workings(zone, "cases").stream().allMatch(line -> line.part().equals(zone.name())));
        assertFalse(model.workings(zone, "perClerk").isEmpty());
        assertTrue(model.workings(zone, "proposed").stream().noneMatch(line -> line.label().startsWith("商事登记区")));
        assertFalse(model.workings(model.lines().get(9), "windows").isEmpty());
    }

    @Test
    void theDocumentsContradictionsAreListedWithTheirClauses() {
        assertFalse(ofTheDocument().contradictions().isEmpty());
        assertTrue(ofTheDocument().contradictions().stream().noneMatch(odd -> odd.clause().clause().isEmpty()));
    }

    @Test
    void theHallAsRecordedStandsBesideThePlan() {
        HallZone recorded = new HallZone(HALL, "商事登记区", DateRange.since(DAY), "窗口服务区", 1, List.of("市场监管局"), OptionalLong.of(9000), List.of());
        ZonesModel model = model("hanjiang", List.of(hall(recorded, window("1", "商事登记区", 1, 0), window("2", "商事登记区", 2, 1))));
        ZoneLine line = model.lines().get(0);
        assertEquals("2 3 9000", line.actualWindows().orElseThrow() + " " + line.actualStaff().orElseThrow() + " " + line.actualCases().orElseThrow());
        assertTrue(line.differs());
        assertEquals(Optional.empty(), model.lines().get(1).actualWindows());
        assertEquals(Optional.of(2), model.lines().get(9).actualWindows());
    }

    @Test
    void withoutADocumentOnlyWhatIsRecordedIsListed() {
        HallZone recorded = new HallZone(HALL, "甲区", DateRange.since(DAY), "", 1, List.of(), OptionalLong.empty(), List.of());
        ZonesModel model = model(null, List.of(hall(recorded)));
        assertFalse(model.isPlanned());
        assertEquals(List.of("甲区", ""), model.lines().stream().map(ZoneLine::name).toList());
        assertEquals(Optional.empty(), model.lines().get(0).windows());
        assertEquals(Optional.empty(), model.lines().get(0).actualWindows());
        assertEquals(List.of(), model.contradictions());
    }
}
