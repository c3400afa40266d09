package org.tongban.village.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.AchievementPolicy.Achievement;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.DutyPolicy;
import org.tongban.policy.village.ResponsiblePersonPolicy;
import org.tongban.policy.village.StationLocationPolicy;
import org.tongban.policy.village.StationTierPolicy;
import org.tongban.policy.village.WindowCountPolicy;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Sites;
import org.tongban.village.Station;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;

/** What the checks of the stations, and the progress of their reform, tell of the clauses that they rest on. */
@Component
public final class StationEvidence implements ClauseEvidence {

    private final StationChecks checks;
    private final StationProgress progress;
    private final CaseVolumes volumes;
    private final Sites sites;
    private final PolicyBook book;

    @Activate
    public StationEvidence(@Reference StationChecks checks, @Reference StationProgress progress, @Reference CaseVolumes volumes, @Reference Sites sites, @Reference PolicyBook book) {
        this.checks = checks;
        this.progress = progress;
        this.volumes = volumes;
        this.sites = sites;
        this.book = book;
    }

    @Override
    public String module() {
        return "village";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        int year = volumes.latest().filter(month -> !month.isAfter(YearMonth.from(day))).map(YearMonth::getYear).orElse(day.getYear());
        List<StationCheck> stations = checks.ofYear(year).stream().filter(check -> within.contains(check.site().id())).toList();
        if (stations.isEmpty()) {
            return List.of();
        }
        ClauseTally tally = ClauseTally.of(pack.instrument(), "个村站");
        stations.forEach(station -> standards(station, tally));
        stations.forEach(station -> location(station, tally, LocalDate.of(year, 12, 31)));
        List<Told> told = new ArrayList<>(tally.told(year + "年村站核查", () -> new Worksheet(day)));
        if (sites.root().filter(root -> root.id().equals(site)).isPresent()) {
            whole(pack, stations, day, told);
        }
        return told;
    }

    private static void standards(StationCheck check, ClauseTally tally) {
        String name = check.site().name();
        check.ratio().ifPresent(finding -> {
            Optional<Citation> tier = finding.value().map(CaseRatioPolicy.RatioCheck::clause);
            tier.ifPresentOrElse(clause -> {
                tally.add(clause, name, ClauseState.of(finding.value().orElseThrow().verdict()), finding.workings());
                ClauseTally.cited(finding.workings()).stream().filter(cited -> !cited.equals(clause)).forEach(cited -> tally.add(cited, name, ClauseState.DONE, finding.workings()));
            }, () -> tally.add(name, finding, value -> ClauseState.of(value.verdict())));
        });
        check.windows().ifPresent(finding -> tally.add(name, finding, (WindowCountPolicy.WindowCheck value) -> ClauseState.of(value.verdict())));
        check.area().ifPresent(finding -> tally.add(name, finding, ClauseState::of));
        check.sitting().ifPresent(finding -> tally.add(name, finding, (DutyPolicy.DutyCheck value) -> ClauseState.of(value.verdict())));
    }

    private void location(StationCheck check, ClauseTally tally, LocalDate day) {
        Station station = check.station();
        if (!station.location().isEmpty()) {
            book.ask(StationLocationPolicy.class, check.site().id(), day)
                    .ifPresent(asked -> tally.add(check.site().name(), asked.policy().location(station.location(), "", asked.sheet(day)), ClauseState::of));
        }
    }

    /** What concerns the reform of all stations together. */
    private void whole(PolicyPack pack, List<StationCheck> stations, LocalDate day, List<Told> told) {
        StationProgress.Standing standing = progress.on(day);
        standing.construction().ifPresent(finding -> told.addAll(one(pack, "村站建设：已建成" + standing.built() + "个", finding, found -> built(found.state()))));
        standing.achievement().ifPresent(finding -> told.addAll(one(pack, "村站改革：达标" + standing.meeting() + "个", finding, StationEvidence::achieved)));
        standing.split().ifPresent(finding -> told.addAll(one(pack, "村站类型比例", finding, (StationTierPolicy.TierSplit found) -> ClauseState.of(found.verdict()))));
        Optional<Answerer<ResponsiblePersonPolicy>> asked = book.ask(ResponsiblePersonPolicy.class, day);
        int named = (int) stations.stream().filter(check -> !check.station().clerks().isEmpty()).count();
        asked.ifPresent(answerer -> told.addAll(one(pack, "明确专人的村站" + named + "个，共" + stations.size() + "个",
                answerer.policy().responsible(stations.size(), named, answerer.sheet(day)), found -> ClauseState.of(found.verdict()))));
    }

    private static ClauseState built(ConstructionPolicy.State state) {
        return switch (state) {
            case REACHED -> ClauseState.DONE;
            case MISSED -> ClauseState.NOT_DONE;
            case NOT_DUE -> ClauseState.PARTLY;
        };
    }

    private static ClauseState achieved(Achievement achievement) {
        return switch (achievement.state()) {
            case ON_TIME, DONE_LATE -> ClauseState.DONE;
            case PENDING -> ClauseState.PARTLY;
            case OVERDUE -> achievement.progress().signum() > 0 ? ClauseState.PARTLY : ClauseState.NOT_DONE;
        };
    }

    private static <T> List<Told> one(PolicyPack pack, String what, Finding<T> finding, Function<T, ClauseState> state) {
        ClauseState found = finding.value().map(state).orElse(ClauseState.UNCLEAR);
        String sentence = what + "；" + finding.value().map(Object::toString).orElseGet(finding::reason);
        return ClauseTally.answering(finding.workings()).filter(clause -> clause.document().equals(pack.instrument().number()))
                .map(clause -> new Told(clause, found, sentence, finding)).stream().toList();
    }
}
