package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.policy.window.WindowType;
import org.tongban.registry.Site;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/**
 * Takes in a table of zones and windows. A row that counts the windows of a zone makes as many windows, numbered within
 * the zone, with an even share of its staff; what the count no longer needs ends. A table imported for a year speaks from
 * the first day of that year on; without a year it corrects what is known.
 */
final class HallIntake implements Intake {

    private final HallNames names;
    private final Halls halls;
    private final ImportContext context;
    private final Optional<LocalDate> given;
    private final LocalDate usual;
    private final Set<List<String>> seen = new HashSet<>();

    /**
     * @param given the first day for which the file speaks, if the user said
     * @param usual the first day of what was not known before
     */
    HallIntake(HallNames names, Halls halls, ImportContext context, Optional<LocalDate> given, LocalDate usual) {
        this.names = names;
        this.halls = halls;
        this.context = context;
        this.given = given;
        this.usual = usual;
    }

    @Override
    public Effect judge(Row row) {
        SentZone sent = SentZone.read(row);
        Optional<Site> site = names.orFresh(row);
        if (site.isEmpty()) {
            return Effect.SAME;
        }
        String name = sent.number().orElse("");
        if (!seen.add(List.of(site.get().id().code(), name.isEmpty() ? sent.zone() : "", name))) {
            row.refuse(name.isEmpty() ? HallFields.ZONE : HallFields.NUMBER, "“" + (name.isEmpty() ? sent.zone() : name) + "”在文件中重复，请合并成一行");
            return Effect.SAME;
        }
        Drawing drawing = new Drawing(plan(site.get().id()), sent);
        List<HallZone> zones = drawing.zones(site.get().id());
        List<ServiceWindow> windows = drawing.windows(site.get().id());
        boolean fresh = drawing.isFresh(zones, windows);
        boolean same = zones.stream().allMatch(drawing::has) && windows.stream().allMatch(drawing::has);
        return same ? Effect.SAME : fresh ? Effect.NEW : Effect.CHANGED;
    }

    @Override
    public void store(Row row) {
        SentZone sent = SentZone.read(row);
        Site site = names.made(names.orFresh(row).orElseThrow(), context);
        Drawing drawing = new Drawing(plan(site.id()), sent);
        List<HallZone> zones = drawing.zones(site.id());
        List<ServiceWindow> windows = drawing.windows(site.id());
        for (HallZone zone : zones) {
            if (!drawing.has(zone)) {
                String before = drawing.stored(zone).map(HallRestorer::text).orElse("");
                halls.put(zone, context.change());
                context.replacing().record(HallRestorer.TOPIC, HallRestorer.subject(zone), before, HallRestorer.text(zone));
            }
        }
        for (ServiceWindow window : windows) {
            if (!drawing.has(window)) {
                String before = drawing.stored(window).map(HallRestorer::text).orElse("");
                halls.put(window, context.change());
                context.replacing().record(HallRestorer.TOPIC, HallRestorer.subject(window), before, HallRestorer.text(window));
            }
        }
    }

    /** The plan that the file corrects: as it is on the day from which the file speaks, or else today. */
    private Optional<HallPlan> plan(SiteId site) {
        return halls.of(site, given.map(day -> day.withMonth(12).withDayOfMonth(31)).orElse(LocalDate.now(context.clock())));
    }

    /** What becomes of a hall by one row. */
    private final class Drawing {

        private final Optional<HallPlan> plan;
        private final SentZone sent;

        Drawing(Optional<HallPlan> plan, SentZone sent) {
            this.plan = plan;
            this.sent = sent;
        }

        List<HallZone> zones(SiteId hall) {
            if (sent.zone().isEmpty()) {
                return List.of();
            }
            Optional<HallZone> known = plan.flatMap(each -> each.zone(sent.zone()));
            boolean ofWindow = sent.number().isPresent();
            List<String> departments = ofWindow ? together(known.map(HallZone::departments).orElse(List.of()), sent.departments())
                    : sent.departments().isEmpty() ? known.map(HallZone::departments).orElse(List.of()) : sent.departments();
            Optional<Counts> cases = ofWindow ? Optional.empty() : sent.cases();
            OptionalLong count = cases.isPresent() ? OptionalLong.of(cases.get().count()) : known.map(HallZone::casesOfYear).orElse(OptionalLong.empty());
            return List.of(new HallZone(hall, sent.zone(), days(known.map(HallZone::valid), ofWindow), sent.kind().or(() -> known.map(HallZone::kind)).orElse(""),
                    sent.floor().or(() -> known.map(HallZone::floor)).orElse(1), departments, count, unstated(known, departments, cases)));
        }

        private List<String> unstated(Optional<HallZone> known, List<String> departments, Optional<Counts> cases) {
            if (!sent.unstated().isEmpty()) {
                return sent.unstated();
            }
            if (cases.isPresent()) {
                List<String> stated = Words.list(Optional.of(cases.get().of()));
                return cases.get().of().isEmpty() ? List.of() : departments.stream().filter(department -> stated.stream().noneMatch(department::contains)).toList();
            }
            return known.map(HallZone::unstated).orElse(List.of());
        }

        List<ServiceWindow> windows(SiteId hall) {
            if (sent.number().isPresent()) {
                return List.of(window(hall, sent.number().get(), sent.departments(), sent.staff(), sent.selfHired()));
            }
            if (sent.windows().isEmpty()) {
                return List.of();
            }
            return counted(hall, sent.windows().get());
        }

        /** As many windows as the row counts: those recorded first, then fresh ones; what is recorded beyond the count ends. */
        private List<ServiceWindow> counted(SiteId hall, int count) {
            List<ServiceWindow> known = plan.map(each -> each.windowsOf(sent.zone())).orElse(List.of());
            List<String> numbers = new ArrayList<>(known.stream().map(ServiceWindow::number).limit(count).toList());
            for (int i = 1; numbers.size() < count; i++) {
                String number = sent.zone() + "-" + i;
                if (plan.flatMap(each -> each.window(number)).isEmpty()) {
                    numbers.add(number);
                }
            }
            int staff = sent.staff().orElse(count);
            int hired = sent.selfHired().orElse(0);
            boolean sameStaff = known.size() == count && known.stream().mapToInt(ServiceWindow::staff).sum() == staff
                    && known.stream().mapToInt(ServiceWindow::selfHired).sum() == sent.selfHired().orElse(known.stream().mapToInt(ServiceWindow::selfHired).sum());
            List<ServiceWindow> windows = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                int share = staff / count + (i <= staff % count ? 1 : 0);
                int hiredHere = Math.max(0, Math.min(share, hired - rest(staff, count, i)));
                windows.add(sameStaff ? window(hall, numbers.get(i - 1), List.of(), Optional.empty(), Optional.empty())
                        : window(hall, numbers.get(i - 1), List.of(), Optional.of(share), Optional.of(hiredHere)));
            }
            known.stream().skip(count).forEach(window -> windows.add(ended(window)));
            return windows;
        }

        /** Staff of the windows after the i-th: the last windows are those of people hired by departments. */
        private int rest(int staff, int count, int i) {
            int rest = 0;
            for (int later = i + 1; later <= count; later++) {
                rest += staff / count + (later <= staff % count ? 1 : 0);
            }
            return rest;
        }

        private ServiceWindow ended(ServiceWindow window) {
            LocalDate first = window.valid().from();
            LocalDate day = sent.from().or(() -> given).orElse(LocalDate.now(context.clock()));
            return with(window, new DateRange(first, day.isAfter(first) ? day : first.plusDays(1)));
        }

        private ServiceWindow window(SiteId hall, String number, List<String> departments, Optional<Integer> staff, Optional<Integer> selfHired) {
            Optional<ServiceWindow> known = plan.flatMap(each -> each.window(number));
            int people = staff.or(() -> known.map(ServiceWindow::staff)).orElse(Math.max(1, selfHired.orElse(0)));
            int hired = Math.min(people, selfHired.or(() -> known.map(ServiceWindow::selfHired)).orElse(0));
            return new ServiceWindow(hall, number, days(known.map(ServiceWindow::valid), false), sent.zone().isEmpty() ? known.map(ServiceWindow::zone).orElse("") : sent.zone(),
                    sent.floor().or(() -> known.map(ServiceWindow::floor)).orElse(1), sent.type().or(() -> known.map(ServiceWindow::type)).orElse(WindowType.COMPREHENSIVE),
                    sent.group().or(() -> known.map(ServiceWindow::group)).orElse(""), departments.isEmpty() ? known.map(ServiceWindow::departments).orElse(List.of()) : departments,
                    sent.labels().or(() -> known.map(ServiceWindow::labels)).orElse(Set.of()), people, hired,
                    sent.equipment().or(() -> known.map(ServiceWindow::equipment)).orElse(Set.of()));
        }

        private ServiceWindow with(ServiceWindow window, DateRange days) {
            return new ServiceWindow(window.hall(), window.number(), days, window.zone(), window.floor(), window.type(), window.group(), window.departments(), window.labels(),
                    window.staff(), window.selfHired(), window.equipment());
        }

        /** @param staysOpen whether the row's last day is not of this record */
        private DateRange days(Optional<DateRange> known, boolean staysOpen) {
            LocalDate from = sent.from().or(() -> given).or(() -> known.map(DateRange::from)).orElse(usual);
            @Nullable LocalDate until = staysOpen ? null : sent.last().map(day -> day.plusDays(1)).or(() -> known.map(DateRange::until)).orElse(null);
            return new DateRange(staysOpen ? known.map(DateRange::from).filter(day -> day.isBefore(from)).orElse(from) : from, until == null || until.isBefore(from) ? null : until);
        }

        boolean isFresh(List<HallZone> zones, List<ServiceWindow> windows) {
            return zones.stream().allMatch(zone -> plan.flatMap(each -> each.zone(zone.name())).isEmpty())
                    && windows.stream().allMatch(window -> plan.flatMap(each -> each.window(window.number())).isEmpty());
        }

        boolean has(HallZone zone) {
            return plan.flatMap(each -> each.zone(zone.name())).equals(Optional.of(zone));
        }

        boolean has(ServiceWindow window) {
            return plan.flatMap(each -> each.window(window.number())).equals(Optional.of(window));
        }

        /** The record that would be replaced: the one that begins on the same day. */
        Optional<HallZone> stored(HallZone zone) {
            return halls.of(zone.hall(), zone.valid().from()).flatMap(each -> each.zone(zone.name())).filter(known -> known.valid().from().equals(zone.valid().from()));
        }

        Optional<ServiceWindow> stored(ServiceWindow window) {
            return halls.of(window.hall(), window.valid().from()).flatMap(each -> each.window(window.number())).filter(known -> known.valid().from().equals(window.valid().from()));
        }

        private List<String> together(List<String> first, List<String> second) {
            Set<String> all = new LinkedHashSet<>(first);
            all.addAll(second);
            return List.copyOf(all);
        }
    }
}
