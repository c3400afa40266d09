package org.tongban.plan.checkup.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.checkup.RecordedFigures;
import org.tongban.plan.place.PackShelf;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.DeclaredPolicy.Topic;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Schedule;
import org.tongban.policy.declared.Schedule.Day;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** Checks a pack up by what it declares, by its milestones and by the records. */
@Component
public final class PackCheckup implements Checkup {

    private static final List<Verdict> GRAVEST_FIRST = List.of(Verdict.FAIL, Verdict.WARN, Verdict.INFO);

    private final PackShelf shelf;
    private final Plan plan;
    private final Clauses clauses;
    private final PlacesOfRecord records;

    @Reference
    private volatile List<RecordedFigures> modules = List.of();

    @Activate
    public PackCheckup(@Reference PackShelf shelf, @Reference Plan plan, @Reference Clauses clauses, @Reference Sites sites, @Reference People people, @Reference CaseVolumes volumes) {
        this.shelf = shelf;
        this.plan = plan;
        this.clauses = clauses;
        this.records = new PlacesOfRecord(sites, people, volumes);
    }

    @Override
    public List<CheckupFinding> check(PolicyPack pack, Optional<SiteId> site, LocalDate day) {
        LocalDate on = day.isBefore(pack.inForceFrom()) ? pack.inForceFrom() : day;
        Desk desk = site.map(plan::deskFor).orElseGet(() -> new QuotingDesk(clauses));
        Circumstances known = new Circumstances(pack.identity(), pack.inForceFrom(), site.map(top -> records.under(top, pack, on, modules)).orElse(List.of()));
        Topics look = new Topics(known, desk, on, pack.readings());
        List<CheckupFinding> found = new ArrayList<>();
        shelf.answer(DeclaredPolicy.class, pack.id()).map(DeclaredPolicy::topics).orElse(List.of()).forEach(topic -> found.addAll(look.findings(topic)));
        shelf.answer(MilestonePolicy.class, pack.id()).map(PackCheckup::milestones).ifPresent(topic -> found.addAll(look.findings(topic)));
        return once(found).stream().sorted(Comparator.comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.severity()))).toList();
    }

    /** The days of the milestones; declared once more as a topic they are found once. */
    private static Topic milestones(MilestonePolicy policy) {
        return sheet -> {
            List<Day> days = policy.milestones(sheet).stream().filter(milestone -> milestone.due().isPresent())
                    .map(milestone -> new Day(new Stated<>(milestone.title(), milestone.due().orElseThrow(), milestone.clause()), false, milestone.historic())).toList();
            days.forEach(day -> sheet.fact(day.day().name() + "期限", day.day().value()));
            return days.isEmpty() ? Optional.empty() : Optional.of(new Schedule("时间节点", days, false, Said.NOTHING));
        };
    }

    /** Each day of a clause once. */
    private static List<CheckupFinding> once(List<CheckupFinding> found) {
        Set<String> seen = new HashSet<>();
        List<CheckupFinding> once = new ArrayList<>();
        for (CheckupFinding finding : found) {
            List<Citation> cited = finding.what().clauses();
            String says = finding.what().kind() + " " + (cited.isEmpty() ? "" : cited.get(0).clause()) + " " + finding.what().says().zh() + " " + finding.what().found().zh();
            if (seen.add(says)) {
                once.add(finding);
            }
        }
        return once;
    }
}
