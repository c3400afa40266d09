package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Imports;
import org.tongban.exchange.Progress;
import org.tongban.plan.Plan;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.window.HallChecks;
import org.tongban.window.HallItems;
import org.tongban.window.HallLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolumes;
import org.tongban.window.Halls;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.SavedScenario;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Scenarios;
import org.tongban.window.ServiceWindow;
import org.tongban.window.TicketStatistics;
import org.tongban.window.Tickets;
import org.tongban.window.TidalPlan;
import org.tongban.window.TidalPlans;
import org.tongban.window.WindowLoads;
import org.tongban.window.ZoneTable;

/** Halls, items, volumes and tickets from files to answers and back, on either engine. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HallsTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final Importer.Options STORE = new Importer.Options(Optional.empty(), false, false, "李科长", Progress.silent());
    private static final Importer.Options OF_2024 = new Importer.Options(Optional.of(2024), false, false, "李科长", Progress.silent());
    private static final Change CHANGE = new Change("李科长", "test", "");
    private static final SiteId HALL = new SiteId("321302");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String ZONES = """
            区,涉及部门,年办件量,拟设置窗口数,前台受理人员,其中自聘
            商事登记区,市场监管局,约9504件,3,3,
            医保人社区,人社局、医保局涵江分局等2家部门,31000（人社局）,4,4,
            投资项目区,发改局和消防救援大队,651,2,2,1
            便民服务区,,,,,
            合计,,41155,9,9,1
            """;

    @InjectService
    Importer importer;
    @InjectService
    Imports imports;
    @InjectService
    Halls halls;
    @InjectService
    HallItems items;
    @InjectService
    HallVolumes volumes;
    @InjectService
    WindowLoads loads;
    @InjectService
    Tickets tickets;
    @InjectService
    Plan plan;
    @TempDir
    Path folder;

    @BeforeEach
    void adopt() {
        plan.adopt("sucheng", "李科长");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private HallPlan hall() {
        return halls.of(HALL, DAY).orElseThrow();
    }

    @Test
    @Order(1)
    void aTableOfZonesGoesInAndComesOut() throws Exception {
        Report report = importer.run("halls", file("大厅.csv", ZONES), OF_2024);
        assertEquals(List.of(), report.rejected());
        ZoneTable table = ZoneTable.of(hall());
        assertAll(
                () -> assertEquals("41155 9 9 1", table.cases() + " " + table.windows() + " " + table.staff() + " " + table.selfHired()),
                () -> assertEquals(List.of("医保局涵江分局"), hall().zone("医保人社区").orElseThrow().unstated()),
                () -> assertEquals(OptionalInt.empty(), table.rows().get(3).windows(), "what is not stated is not zero"),
                () -> assertEquals(Optional.of(new BigDecimal("325.5")), table.rows().get(2).perWindow()),
                () -> assertEquals(List.of("商事登记区-1", "商事登记区-2", "商事登记区-3"), hall().windowsOf("商事登记区").stream().map(ServiceWindow::number).toList()));

        for (String name : List.of("", "宿城区政务服务中心", "宿城", "321302")) {
            assertEquals(Optional.of(HALL), halls.named(name).map(Site::id), name);
        }

        Report again = importer.run("halls", file("大厅.csv", ZONES), OF_2024);
        assertEquals("0 0 4", again.fresh() + " " + again.changed() + " " + again.same());
    }

    @Test
    @Order(2)
    void fewerWindowsEndTheLastOnesAndUndoBringsThemBack() throws Exception {
        importer.run("halls", file("减窗.csv", "区,窗口数\n商事登记区,2\n"), new Importer.Options(Optional.of(2025), false, false, "李科长", Progress.silent()));
        LocalDate later = LocalDate.of(2025, 12, 31);
        assertEquals(2, halls.of(HALL, later).orElseThrow().windowsOf("商事登记区").size());
        assertEquals(3, hall().windowsOf("商事登记区").size(), "the year before stays as it was");

        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        assertEquals(3, halls.of(HALL, later).orElseThrow().windowsOf("商事登记区").size());
        assertTrue(halls.history(HALL).stream().anyMatch(entry -> entry.field().contains("商事登记区-3")));
    }

    @Test
    @Order(2)
    void aCountOfWindowsThatHaveNumbersMakesNoOthers() throws Exception {
        importer.run("halls", file("窗口.csv", "区,窗口号,前台人员,自聘\n引导区,甲1,1,\n引导区,甲2,2,1\n"), OF_2024);
        Report counted = importer.run("halls", file("计数.csv", "区,窗口数,前台人员,自聘\n引导区,2,3,1\n"), OF_2024);
        assertEquals("0 0 1", counted.fresh() + " " + counted.changed() + " " + counted.same());
        importer.run("halls", file("减.csv", "区,窗口数\n引导区,1\n"), new Importer.Options(Optional.of(2025), false, false, "李科长", Progress.silent()));
        assertEquals(List.of("甲1"), halls.of(HALL, LocalDate.of(2025, 12, 31)).orElseThrow().windowsOf("引导区").stream().map(ServiceWindow::number).toList());
        for (int i = 0; i < 3; i++) {
            imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
            if (halls.of(HALL, DAY).orElseThrow().zone("引导区").isEmpty()) {
                return;
            }
        }
        throw new AssertionError("the zone is still there");
    }

    @Test
    @Order(3)
    void rowsThatCannotBeAreRefusedWithTheirCells() throws Exception {
        Path halls = file("错.csv", """
                区,窗口数,前台人员,自聘,窗口类型,楼层
                甲区,-1,2,,,
                乙区,2,1,2,,
                丙区,2,2,,没有这种,
                丁区,2,2,,,0
                """);
        assertEquals(List.of("2 窗口数", "3 其中自聘", "4 窗口类型", "5 楼层"), refused("halls", halls));
        assertEquals(List.of("2 办理时长", "3 事项名称", "4 授权止"), refused("items", file("事项错.csv", """
                事项编码,事项名称,部门,办理时长,授权起,授权止
                X1,甲,民政局,-3,,
                X2,,民政局,,,
                X3,丙,民政局,,2024-05-01,2024-04-01
                """)));
        assertEquals(List.of("2 件数", "3 年份", "4 事项名称"), refused("volumes", file("量错.csv", """
                年份,事项,件数
                2024,甲,-1
                ,甲,3
                2024,,3
                """)));
        assertEquals(List.of("2 取号时间", "3 取号时间", "4 取号时间"), refused("tickets", file("号错.csv", """
                排队号,取号时间,叫号时间,办结时间,事项
                A1,,2024-03-04 09:01:00,2024-03-04 09:05:00,甲
                A2,昨天,2024-03-04 09:01:00,2024-03-04 09:05:00,甲
                A3,2199-03-04 09:00:00,,,甲
                """)));
        assertEquals(List.of(), tickets.days(HALL));
        assertEquals(List.of("2 类别", "3 名称", "4 数量", "5 在用数", "6 结果", "7 结果", "8 时间", "9 时间", "10 类别", "12 名称"), refused("facilities", file("设施错.csv", """
                类别,名称,数量,在用数,结果,时间
                家具,椅子,3,,,
                设施,,3,,,
                设施,自助终端,,,,
                设施,复印机,2,3,,
                机制,首问负责,,,看情况,
                检查,规划设计,,,还行,
                开放时间,,,,,全天
                开放时间,,,,,17:00-09:00
                镇街类别,小城市,,,,
                设施,饮水,,,有,
                设施,饮水,,,有,
                """)));
        assertEquals(List.of(), hall().facilities(), "one bad row keeps the whole file out");
    }

    @Test
    @Order(3)
    void whatAHallHasAndDoesGoesInAndIsTakenBack() throws Exception {
        Path file = file("设施.csv", """
                类别,名称,数量,在用数,结果,位置,时间,启用日期
                机制,一次告知,,,是,,,2024-03-01
                机制,首问负责制,,,是,,,2023-01-01
                设施设备,自助服务终端,3,2,,一楼,,2023-05-01
                便民设施,免费饮水,,,有,,,2023-05-01
                检查,规划设计,,,合格,,,2023-01-01
                检查,标识和标牌,,,未检查,,,2023-01-01
                开放时间,,,,,,上午9:00至下午5点,2023-01-01
                """);
        Report report = importer.run("facilities", file, STORE);
        assertEquals(List.of(), report.rejected());
        assertEquals("7 0 0", report.fresh() + " " + report.changed() + " " + report.same());
        assertEquals("0 0 7", again("facilities", file));
        HallPlan before = halls.of(HALL, LocalDate.of(2023, 12, 31)).orElseThrow();
        assertAll(
                () -> assertEquals(Set.of("首问负责"), before.hall().mechanisms()),
                () -> assertEquals(Set.of("首问负责", "一次告知"), hall().hall().mechanisms(), "the order of the rows does not matter"),
                () -> assertEquals(Map.of("规划设计", Optional.of(true), "标识和标牌", Optional.empty()), hall().hall().inspected()),
                () -> assertEquals("09:00 17:00", hall().hall().opens().orElseThrow() + " " + hall().hall().closes().orElseThrow()),
                () -> assertEquals(List.of("自助服务终端 一楼 3 2", "免费饮水  1 1"), hall().facilities().stream().map(each -> each.kind() + " " + each.place() + " " + each.count() + " " + each.inService()).toList()));

        Report later = importer.run("facilities", file("整改.csv", "类别,名称,数量,结果\n机制,首问负责,,否\n设施,自助服务终端,2,\n检查,标识和标牌,,不合格\n"), new Importer.Options(Optional.of(2024), false, false, "李科长", Progress.silent()));
        assertEquals("1 2 0", later.fresh() + " " + later.changed() + " " + later.same(), "the terminal without a place is another one");
        assertEquals(Set.of("一次告知"), hall().hall().mechanisms());
        assertEquals(Optional.of(false), hall().hall().inspected().get("标识和标牌"));
        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        assertEquals(Set.of("首问负责", "一次告知"), hall().hall().mechanisms());
        assertEquals(2, hall().facilities().size());
        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        assertEquals(List.of(), halls.records(HALL));
        assertEquals(List.of(), hall().facilities());
    }

    private List<String> refused(String kind, Path file) {
        return importer.run(kind, file, STORE).rejected().stream().map(rejection -> rejection.row() + " " + rejection.column()).toList();
    }

    @Test
    @Order(4)
    void itemsAndVolumesMakeTheLoad() throws Exception {
        Report report = importer.run("items", file("事项.csv", """
                事项编码,事项名称,部门,办理时长,时长来源,窗口,授权部门,授权起,授权环节,受理标准
                RS1,社保登记,人社局,10,给定,"医保人社区-1、医保人社区-2",人社局,2024-01-01,受理,v1
                RS2,就业登记,人社局,5,估计,,,,,
                SS1,设立登记,市场监管局,,,,,,,
                """), STORE);
        assertEquals(List.of(), report.rejected());
        assertEquals(HandlingMinutes.Origin.GIVEN, items.find(HALL, "RS1").orElseThrow().minutes().orElseThrow().origin());

        Path counts = file("量.csv", """
                年份,月份,事项,件数,渠道
                ,2024-01,社保登记,600,
                ,2024-02,社保登记,400,
                ,2024-02,社保登记,50,线上
                2024,,RS2,2000,
                2024,,没有的事项,7,
                """);
        assertEquals(List.of(), importer.run("volumes", counts, STORE).rejected());
        assertEquals("0 0 5", again("volumes", counts));

        HallLoad load = loads.of(HALL, 2024).orElseThrow();
        HallLoad.ZoneLoad zone = load.zones().get(1);
        assertAll(
                () -> assertEquals(OptionalLong.of(3000), zone.cases(), "what came online takes no window's time"),
                () -> assertEquals(Optional.of(new BigDecimal("20000")), zone.minutes()),
                () -> assertEquals(List.of(OptionalLong.of(1000), OptionalLong.of(1000), OptionalLong.of(500), OptionalLong.of(500)),
                        zone.each().stream().map(HallLoad.WindowLoad::cases).toList()),
                () -> assertEquals(7, load.unplaced()),
                () -> assertEquals(Optional.empty(), load.zones().get(0).minutes(), "unknown minutes are not zero"),
                () -> assertTrue(load.zones().get(0).reason().contains("没有办理时长"), load.zones().get(0).reason()));

        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        assertEquals(List.of(), volumes.ofYear(HALL, 2024));
    }

    private String again(String kind, Path file) {
        Report again = importer.run(kind, file, STORE);
        return again.fresh() + " " + again.changed() + " " + again.same();
    }

    /** Mondays 4, 11 and 18 March 2024, the second with a morning only; Sunday 10 March is left out; Sunday 7 April was worked. */
    private static String tickets() {
        StringBuilder text = new StringBuilder("排队号,取号时间,叫号时间,办结时间,业务类型,窗口,窗口人员,状态\n");
        for (String day : List.of("2024-03-04", "2024-03-10", "2024-03-11", "2024-03-18", "2024-04-07")) {
            for (int i = 0; i < 30; i++) {
                text.append("A%d,%s 09:%02d:00,%s 09:%02d:30,%s 09:%02d:30,社保登记,1号窗口,无名氏,办结%n".formatted(i, day, i, day, i, day, i + 6));
            }
            text.append("A90,%s 09:10:00,%s 09:20:00,,社保登记,,,过号%n".formatted(day, day));
            text.append("A91,%s 09:50:00,%s 09:40:00,%s 09:55:00,社保登记,医保人社区-3,,办结%n".formatted(day, day, day));
            if (!day.equals("2024-03-11")) {
                text.append("B1,%s 14:00:00,14:05:00,14:45:00,社保登记,2,,办结%n".formatted(day));
            }
        }
        return text.toString();
    }

    @Test
    @Order(5)
    void ticketsTellHandlingTimesAndArrivals(@InjectService HallChecks checks) throws Exception {
        Path file = file("叫号.csv", tickets());
        Report report = importer.run("tickets", file, STORE);
        assertEquals(List.of(), report.rejected());
        assertEquals("0 0 " + report.read(), again("tickets", file));

        TicketStatistics told = tickets.statistics(HALL, new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))).orElseThrow();
        TicketStatistics.OfItem item = told.items().get(0);
        assertAll(
                () -> assertEquals(4, told.workingDays(), "a Sunday that is worked counts"),
                () -> assertEquals(List.of(LocalDate.of(2024, 3, 10)), told.leftOut()),
                () -> assertEquals(List.of(LocalDate.of(2024, 3, 11)), told.halfDays()),
                () -> assertEquals("131 127 4 4", told.taken() + " " + told.served() + " " + told.passed() + " " + told.untidy()),
                () -> assertEquals(OptionalDouble.of((120 * 6 + 3 * 40) / 123.0), item.handling().mean()),
                () -> assertEquals(Optional.of(new BigDecimal("6.83")), checks.facts(HALL, DAY).orElseThrow().items().stream().filter(each -> each.name().equals("社保登记")).findFirst().orElseThrow().minutes(),
                        "the document's checks see what was measured, not the 10 minutes given"),
                () -> assertEquals(OptionalDouble.of(7), item.handling().quantile(0.9)),
                () -> assertEquals(31, item.arrivals().on(DayOfWeek.MONDAY).get(18), 1e-12),
                () -> assertEquals(1, item.arrivals().on(DayOfWeek.MONDAY).get(28), 1e-12, "the afternoon that was closed does not count"));
    }

    @Test
    @Order(6)
    void aFileReplacesItsDaysAloneAndUndoBringsThemBack() throws Exception {
        Path file = file("更正.csv", "取号时间,叫号时间,办结时间,业务类型,窗口\n2024-03-04 10:00:00,2024-03-04 10:01:00,2024-03-04 10:05:00,社保登记,1\n");
        Report report = importer.run("tickets", file, STORE);
        assertEquals("0 1 0", report.fresh() + " " + report.changed() + " " + report.same());
        assertEquals(List.of(1L, 33L, 32L), tickets.days(HALL).stream().map(Tickets.Day::taken).limit(3).toList());

        imports.undo(imports.last().orElseThrow().id(), "李科长", Progress.silent());
        assertEquals(List.of(33L, 33L, 32L), tickets.days(HALL).stream().map(Tickets.Day::taken).limit(3).toList());
        tickets.remove(HALL, DateRange.through(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 10)), CHANGE);
        assertEquals(4, tickets.days(HALL).size());
    }

    @Test
    @Order(7)
    void cancellingStoresNothing() throws Exception {
        Path file = file("取消.csv", tickets().replace("2024-", "2023-"));
        try {
            importer.run("tickets", file, new Importer.Options(Optional.empty(), false, false, "李科长", (stage, done, total) -> {
                if (stage.equals("存储")) {
                    throw new CancellationException();
                }
            }));
        } catch (CancellationException expected) {
            assertEquals(4, tickets.days(HALL).size());
            return;
        }
        throw new AssertionError("was not cancelled");
    }

    @Test
    @Order(8)
    void aRecordedHallBecomesAScenario(@InjectService ScenarioOfHall scenarios) {
        var drawn = scenarios.draw(HALL, DAY, Optional.of(DayOfWeek.MONDAY));
        assertEquals(9, drawn.scenario().windows().size());
        assertEquals(33, drawn.scenario().items().stream().mapToDouble(item -> item.arrivalsOfTheDay()).sum(), 1e-9);
    }

    @Test
    @Order(9)
    void scenariosAndTidalPlansAreKept(@InjectService Scenarios scenarios, @InjectService TidalPlans tides, @InjectService Clock clock) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        String yaml = "name: 甲\n" + "# 长\n".repeat(3000);
        var result = new SavedScenario.Result("仿真", 7, now, List.of(new SavedScenario.ZoneResult("甲区", OptionalInt.of(3), OptionalDouble.of(12.5), OptionalDouble.of(4), OptionalDouble.empty(),
                OptionalDouble.of(0.8), OptionalDouble.empty())));
        SavedScenario saved = new SavedScenario("三窗", Optional.of(HALL), yaml, Optional.of(result), now, "李科长");
        scenarios.put(saved, CHANGE);
        scenarios.put(new SavedScenario("四窗", Optional.empty(), "name: 乙", Optional.empty(), now, "李科长"), CHANGE);
        TidalPlan tide = new TidalPlan(HALL, "午后", "医保人社区", DateRange.since(LocalDate.of(2024, 1, 1)), "等候超过 12 人", OptionalInt.of(12), 3, Optional.empty(), Optional.empty(), List.of("潮1"),
                List.of("后台甲"), "", "");
        tides.put(tide, CHANGE);
        assertAll(
                () -> assertEquals(Optional.of(saved), scenarios.find("三窗")),
                () -> assertEquals(List.of(Optional.empty()), scenarios.compare(List.of("三窗", "四窗")).rows().get(1)),
                () -> assertEquals(64, scenarios.filing("三窗").digest().length()),
                () -> assertEquals(scenarios.filing("三窗"), scenarios.filing("三窗")),
                () -> assertEquals(List.of(tide), tides.of(HALL)),
                () -> assertTrue(halls.history(HALL).stream().noneMatch(entry -> entry.after().contains("后台甲")), "the history names nobody"));
        scenarios.remove("三窗", CHANGE);
        assertEquals(List.of("四窗"), scenarios.all().stream().map(SavedScenario::name).toList());
    }
}
