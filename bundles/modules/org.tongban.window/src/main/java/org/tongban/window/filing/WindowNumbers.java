package org.tongban.window.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSource;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.window.WindowType;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** The comprehensive windows and front-desk staff of a hall as recorded, for their first filing and for every later change. */
@Component
public final class WindowNumbers implements FilingSource {

    private record Numbers(long windows, long staff) {

        static Numbers of(Optional<HallPlan> plan) {
            List<ServiceWindow> windows = plan.map(HallPlan::windows).orElse(List.of());
            return new Numbers(windows.stream().filter(window -> window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT).count(),
                    windows.stream().mapToLong(ServiceWindow::staff).sum());
        }
    }

    private final Halls halls;
    private final Clock clock;

    @Activate
    public WindowNumbers(@Reference Halls halls, @Reference Clock clock) {
        this.halls = halls;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FilingDuty.WINDOWS_AND_STAFF, FilingDuty.FIRST_NUMBERS);
    }

    @Override
    public Map<SiteId, List<FilingSubject>> subjects(FilingDuty duty, List<SiteId> sites, LocalDate asOf) {
        Map<SiteId, List<FilingSubject>> found = new LinkedHashMap<>();
        for (SiteId site : sites) {
            List<LocalDate> days = days(site, asOf);
            if (days.isEmpty()) {
                continue;
            }
            List<FilingSubject> subjects = duty.kind().equals(FilingDuty.FIRST_NUMBERS) ? List.of(FilingSubject.once())
                    : days.stream().skip(1).filter(day -> !on(site, day).equals(on(site, day.minusDays(1)))).map(FilingSubject::of).toList();
            if (!subjects.isEmpty()) {
                found.put(site, subjects);
            }
        }
        return found;
    }

    /** The days up to a day on which windows of the hall begin or end, going back from plan to plan; the first is that of the first windows. */
    private List<LocalDate> days(SiteId site, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate day = asOf;
        while (true) {
            List<ServiceWindow> windows = halls.of(site, day).map(HallPlan::windows).orElse(List.of());
            for (ServiceWindow window : windows) {
                days.add(window.valid().from());
                LocalDate until = window.valid().until();
                if (until != null && !until.isAfter(asOf)) {
                    days.add(until);
                }
            }
            LocalDate before = windows.isEmpty() ? null : windows.stream().map(window -> window.valid().from()).max(LocalDate::compareTo).orElseThrow();
            if (before == null) {
                return new ArrayList<>(days);
            }
            day = before.minusDays(1);
        }
    }

    private Numbers on(SiteId site, LocalDate day) {
        return Numbers.of(halls.of(site, day));
    }

    @Override
    public Optional<FilingContents> contents(String kind, SiteId site, FilingSubject subject) {
        if (kind.equals(FilingDuty.FIRST_NUMBERS)) {
            return days(site, LocalDate.now(clock)).stream().findFirst().map(first -> {
                Numbers numbers = on(site, first);
                return new FilingContents(List.of("项目", "数量"), List.of(List.of("综合窗口数", Long.toString(numbers.windows())), List.of("前台受理人员数", Long.toString(numbers.staff()))));
            });
        }
        return subject.effective().filter(day -> halls.of(site, day).isPresent()).map(day -> {
            Numbers before = on(site, day.minusDays(1));
            Numbers after = on(site, day);
            return new FilingContents(List.of("项目", "原数", "调整为"), List.of(List.of("综合窗口数", Long.toString(before.windows()), Long.toString(after.windows())),
                    List.of("前台受理人员数", Long.toString(before.staff()), Long.toString(after.staff()))));
        });
    }
}
