package org.tongban.window.ui.zones;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** The zones of a hall as its document plans them, beside what is recorded and what the cases alone would ask for. Methods that touch the store are said to. */
public final class ZonesModel {

    /** Everything was read anew. */
    public static final String ZONES = "zones";
    private static final Citation NOWHERE = new Citation("", "");

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PolicyBook book;
    private final Halls halls;

    private @Nullable ZonesSnapshot snapshot;

    public ZonesModel(PolicyBook book, Halls halls) {
        this.book = book;
        this.halls = halls;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** From the store. @param wanted the hall; null for the first recorded */
    public ZonesSnapshot read(@Nullable SiteId wanted, LocalDate today) {
        List<HallPlan> all = halls.on(today);
        Optional<HallPlan> shown = all.stream().filter(each -> each.site().id().equals(wanted)).findFirst().or(() -> all.stream().findFirst());
        Optional<SiteId> site = shown.map(plan -> plan.site().id());
        Optional<Answerer<ZonePlanPolicy>> asked = ask(ZonePlanPolicy.class, site, today);
        Optional<Answerer<EfficiencyPolicy>> efficiency = ask(EfficiencyPolicy.class, site, today);
        Optional<Finding<ZonePlan>> plan = asked.map(of -> of.policy().plan(of.sheet(today)));
        Optional<ZonePlan> zones = plan.flatMap(Finding::value);
        return new ZonesSnapshot(all.stream().map(HallPlan::site).toList(), shown.map(HallPlan::site), today, plan,
                asked.flatMap(of -> zones.map(listed -> of.policy().totals(listed, of.sheet(today)))),
                asked.flatMap(of -> zones.map(listed -> of.policy().propose(cases(listed), Optional.empty(), of.sheet(today)))),
                asked.map(of -> of.policy().contradictions(of.sheet(today))), efficiency.map(of -> of.policy().target(of.sheet(today))),
                efficiency.flatMap(of -> zones.map(listed -> perHead(listed, of, today))).orElse(Map.of()), shown.map(ZonesModel::recorded));
    }

    private <P> Optional<Answerer<P>> ask(Class<P> question, Optional<SiteId> site, LocalDate day) {
        return site.flatMap(hall -> book.ask(question, hall, day)).or(() -> book.ask(question, day));
    }

    private static Map<String, Long> cases(ZonePlan plan) {
        Map<String, Long> cases = new LinkedHashMap<>();
        plan.zones().stream().filter(zone -> zone.cases().isPresent()).forEach(zone -> cases.put(zone.name(), zone.cases().getAsLong()));
        return cases;
    }

    private static Map<String, Finding<PerHead>> perHead(ZonePlan plan, Answerer<EfficiencyPolicy> of, LocalDate day) {
        Map<String, Finding<PerHead>> each = new LinkedHashMap<>();
        plan.zones().forEach(zone -> perHead(zone.cases(), zone.staff(), of, day).ifPresent(finding -> each.put(zone.name(), finding)));
        perHead(plan.cases(), plan.centreHired(), of, day).ifPresent(finding -> each.put("", finding));
        return each;
    }

    private static Optional<Finding<PerHead>> perHead(OptionalLong cases, OptionalInt staff, Answerer<EfficiencyPolicy> of, LocalDate day) {
        return cases.isPresent() && staff.isPresent() && staff.getAsInt() > 0
                ? Optional.of(of.policy().perHead(cases.getAsLong(), BigDecimal.valueOf(staff.getAsInt()), of.sheet(day))) : Optional.empty();
    }

    /** The zones of a hall as its records have them. */
    static ZonePlan recorded(HallPlan hall) {
        List<ZonePlan.Zone> zones = new ArrayList<>();
        for (HallZone zone : hall.zones()) {
            List<ServiceWindow> windows = hall.windowsOf(zone.name());
            boolean known = !windows.isEmpty();
            zones.add(new ZonePlan.Zone(zone.name(), zone.departments(), zone.casesOfYear(), zone.unstated(), known ? OptionalInt.of(windows.size()) : OptionalInt.empty(),
                    known ? OptionalInt.of(windows.stream().mapToInt(ServiceWindow::staff).sum()) : OptionalInt.empty(),
                    known ? OptionalInt.of(windows.stream().mapToInt(ServiceWindow::selfHired).sum()) : OptionalInt.empty(), NOWHERE));
        }
        return new ZonePlan(zones);
    }

    public void show(@Nullable ZonesSnapshot read) {
        snapshot = read;
        changes.firePropertyChange(ZONES, null, read);
    }

    public Optional<ZonesSnapshot> shown() {
        return Optional.ofNullable(snapshot);
    }

    /** Whether the documents of the place plan zones at all. */
    public boolean isPlanned() {
        return shown().flatMap(ZonesSnapshot::plan).flatMap(Finding::value).isPresent();
    }

    /** The zones in the document's order, then those that only stand in the records, then their sum. */
    public List<ZoneLine> lines() {
        return shown().map(ZonesModel::lines).orElse(List.of());
    }

    private static List<ZoneLine> lines(ZonesSnapshot read) {
        Optional<ZonePlan> plan = read.plan().flatMap(Finding::value);
        List<ZoneLine> lines = new ArrayList<>();
        plan.ifPresent(listed -> listed.zones().forEach(zone -> lines.add(new ZoneLine(zone.name(), false, Optional.of(zone), read.actual().flatMap(all -> all.zone(zone.name())),
                proposed(read, zone.name()), Optional.ofNullable(read.perHead().get(zone.name()))))));
        read.actual().ifPresent(all -> all.zones().stream().filter(zone -> plan.flatMap(listed -> listed.zone(zone.name())).isEmpty())
                .forEach(zone -> lines.add(new ZoneLine(zone.name(), false, Optional.empty(), Optional.of(zone), OptionalInt.empty(), Optional.empty()))));
        if (!lines.isEmpty()) {
            OptionalInt all = read.proposal().flatMap(Finding::value).map(proposal -> OptionalInt.of(proposal.total())).orElse(OptionalInt.empty());
            lines.add(new ZoneLine("", true, plan.map(ZonesModel::sum), read.actual().map(ZonesModel::sum), all, Optional.ofNullable(read.perHead().get(""))));
        }
        return lines;
    }

    private static OptionalInt proposed(ZonesSnapshot read, String zone) {
        return read.proposal().flatMap(Finding::value).map(proposal -> proposal.windows().get(zone)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static ZonePlan.Zone sum(ZonePlan plan) {
        return new ZonePlan.Zone("", List.of(), plan.cases(), List.of(), plan.windows(), plan.staff(), plan.selfHired(), NOWHERE);
    }

    public List<Contradiction> contradictions() {
        return shown().flatMap(ZonesSnapshot::odd).flatMap(Finding::value).orElse(List.of());
    }

    /** How a figure of the plan came about: the lines of its zone, or of all for the sum. */
    public List<Working> workings(ZoneLine line, String column) {
        return shown().map(read -> {
            if (column.equals("perClerk")) {
                return line.perHead().map(Finding::workings).orElse(List.of());
            }
            if (column.equals("proposed")) {
                return read.proposal().map(finding -> of(finding.workings(), line)).orElse(List.of());
            }
            if (line.isTotal()) {
                return read.totals().map(Finding::workings).orElse(List.of());
            }
            return read.plan().map(finding -> finding.workings().stream().filter(each -> each.part().equals(line.name())).toList()).orElse(List.of());
        }).orElse(List.of());
    }

    /** Facts and steps that name the line's zone, and what holds for all zones. */
    private static List<Working> of(List<Working> workings, ZoneLine line) {
        return line.isTotal() ? workings : workings.stream().filter(each -> each.kind() == Working.Kind.FIGURE || each.kind() == Working.Kind.READING || each.label().startsWith(line.name()))
                .toList();
    }
}
