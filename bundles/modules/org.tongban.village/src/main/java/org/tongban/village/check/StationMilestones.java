package org.tongban.village.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.plan.milestone.MilestoneSource;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.village.AchievementPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.ConstructionPolicy.Works;
import org.tongban.village.Station;
import org.tongban.village.StationChecks;
import org.tongban.village.Stations;

/**
 * Tells of milestones over villages: by the clause of the construction, which stations were accepted and when; by the clause of the
 * goal, which of them meet the standard of their tier. Which clause is which, the document's own answers say.
 */
@Component
public final class StationMilestones implements MilestoneSource {

    private final Stations stations;
    private final StationChecks checks;
    private final PolicyBook book;

    @Activate
    public StationMilestones(@Reference Stations stations, @Reference StationChecks checks, @Reference PolicyBook book) {
        this.stations = stations;
        this.checks = checks;
        this.book = book;
    }

    @Override
    public String module() {
        return "village";
    }

    @Override
    public List<PartDone> tell(PolicyPack pack, Milestone milestone, Map<String, SiteId> sites, LocalDate day) {
        if (sites.isEmpty()) {
            return List.of();
        }
        LocalDate asked = day.isBefore(pack.inForceFrom()) ? pack.inForceFrom() : day;
        if (isOf(milestone, book.ask(ConstructionPolicy.class, asked).filter(answerer -> isOf(pack, answerer))
                .map(answerer -> answerer.policy().progress(new Works(asked, Optional.of(0), List.of()), answerer.sheet(asked))))) {
            return built(sites, day);
        }
        boolean isGoal = isOf(milestone, book.ask(AchievementPolicy.class, asked).filter(answerer -> isOf(pack, answerer))
                .map(answerer -> answerer.policy().achieved(0, asked, answerer.sheet(asked))));
        return isGoal ? meeting(milestone, sites, day) : List.of();
    }

    private static boolean isOf(PolicyPack pack, Answerer<?> answerer) {
        return answerer.pack().id().equals(pack.id());
    }

    /** Whether the answer rests on the milestone's clause. */
    private static boolean isOf(Milestone milestone, Optional<? extends Finding<?>> answer) {
        Optional<Citation> clause = answer.flatMap(finding -> finding.workings().stream().filter(line -> line.kind() == Working.Kind.RESULT).findFirst()).map(Working::cited);
        return clause.filter(milestone.clause()::equals).isPresent();
    }

    private List<PartDone> built(Map<String, SiteId> sites, LocalDate day) {
        List<PartDone> built = new ArrayList<>();
        sites.forEach((part, site) -> stations.of(site, day).flatMap(Station::builtOn).filter(on -> !on.isAfter(day)).ifPresent(on -> built.add(new PartDone(part, on))));
        return built;
    }

    /** A year's standard is measured at its end, or on the day looked at, if that is earlier. */
    private List<PartDone> meeting(Milestone milestone, Map<String, SiteId> sites, LocalDate day) {
        int first = Math.min(day.getYear(), milestone.due().map(LocalDate::getYear).orElse(day.getYear()));
        List<PartDone> meeting = new ArrayList<>();
        for (int year = first; year <= day.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            LocalDate measured = day.isBefore(end) ? day : end;
            List<SiteId> met = checks.ofYear(year).stream().filter(check -> check.station().isBuiltBy(measured) && check.meetsItsStandard()).map(check -> check.site().id()).toList();
            sites.forEach((part, site) -> {
                if (met.contains(site) && meeting.stream().noneMatch(done -> done.part().equals(part))) {
                    meeting.add(new PartDone(part, measured));
                }
            });
        }
        return meeting;
    }
}
