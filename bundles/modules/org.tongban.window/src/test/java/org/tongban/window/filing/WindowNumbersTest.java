package org.tongban.window.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.window.WindowType;
import org.tongban.registry.Site;
import org.tongban.window.Hall;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** 综合窗口数量和人员调整需报市政管办审核备案 (YK-3.2-e): a centre with two windows, a third from 2024, one fewer from December 2024. */
class WindowNumbersTest {

    private static final SiteId TOWN = new SiteId("330784001");
    private static final LocalDate BEGIN = LocalDate.parse("2023-09-01");
    private static final LocalDate MORE = LocalDate.parse("2024-01-01");
    private static final LocalDate FEWER = LocalDate.parse("2024-12-01");
    private static final List<ServiceWindow> WINDOWS = List.of(window("1", new DateRange(BEGIN, null), 2), window("2", new DateRange(BEGIN, FEWER), 1), window("3", new DateRange(MORE, null), 1));

    private final WindowNumbers source = new WindowNumbers((Halls) Proxy.newProxyInstance(WindowNumbersTest.class.getClassLoader(), new Class<?>[] {Halls.class},
            (proxy, method, arguments) -> plan((SiteId) arguments[0], (LocalDate) arguments[1])), Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void wantsEveryChangeOfNumbersFiled() {
        assertEquals(Map.of(TOWN, List.of(FilingSubject.of(MORE), FilingSubject.of(FEWER))),
                source.subjects(duty(FilingDuty.WINDOWS_AND_STAFF), List.of(TOWN, new SiteId("330784002")), LocalDate.parse("2025-06-01")));
        assertEquals(Map.of(TOWN, List.of(FilingSubject.of(MORE))), source.subjects(duty(FilingDuty.WINDOWS_AND_STAFF), List.of(TOWN), LocalDate.parse("2024-06-01")));
        assertEquals(Map.of(TOWN, List.of(FilingSubject.once())), source.subjects(duty(FilingDuty.FIRST_NUMBERS), List.of(TOWN), LocalDate.parse("2025-06-01")));
        assertEquals(Map.of(), source.subjects(duty(FilingDuty.FIRST_NUMBERS), List.of(TOWN), LocalDate.parse("2023-01-01")));
    }

    @Test
    void filesTheNumbersBeforeAndAfter() {
        FilingContents fewer = source.contents(FilingDuty.WINDOWS_AND_STAFF, TOWN, FilingSubject.of(FEWER)).orElseThrow();
        assertEquals(List.of(List.of("综合窗口数", "3", "2"), List.of("前台受理人员数", "4", "3")), fewer.rows());
        FilingContents first = source.contents(FilingDuty.FIRST_NUMBERS, TOWN, FilingSubject.once()).orElseThrow();
        assertEquals(List.of(List.of("综合窗口数", "2"), List.of("前台受理人员数", "3")), first.rows());
        assertEquals(Optional.empty(), source.contents(FilingDuty.FIRST_NUMBERS, new SiteId("330784002"), FilingSubject.once()));
    }

    private static Optional<HallPlan> plan(SiteId site, LocalDate day) {
        return Optional.of(site).filter(TOWN::equals).map(town -> new HallPlan(new Site(town, Optional.empty(), "甲镇", SiteLevel.TOWN, Optional.empty(), Optional.empty(), List.of()),
                Hall.unknown(town, BEGIN), day, List.of(), WINDOWS.stream().filter(window -> window.valid().contains(day)).toList(), List.of()));
    }

    private static ServiceWindow window(String number, DateRange valid, int staff) {
        return new ServiceWindow(TOWN, number, valid, "", 1, WindowType.COMPREHENSIVE, "", List.of(), Set.of(), staff, 0, Set.of());
    }

    private static FilingDuty duty(String kind) {
        return new FilingDuty(kind, new Citation("YK-3.2-e", ""), "", SiteLevel.TOWN, "", Effect.GATE, new Due.Before(), List.of());
    }
}
