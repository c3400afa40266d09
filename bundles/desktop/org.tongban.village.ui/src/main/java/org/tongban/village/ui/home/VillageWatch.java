package org.tongban.village.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.law.Finding;
import org.tongban.policy.village.AchievementPolicy.State;
import org.tongban.registry.CaseVolumes;
import org.tongban.store.Workspaces;
import org.tongban.village.StationCases;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.ui.cases.CasesModel;
import org.tongban.village.ui.cases.CasesPart;
import org.tongban.village.ui.stations.StationsModel;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Stations that miss a standard or cannot be judged, months without cases, and the goal that is overdue; of the last year with cases. */
@Component
public final class VillageWatch implements Watch {

    private static final int NAMED = 4;
    private final StationChecks checks;
    private final StationCases cases;
    private final StationProgress progress;
    private final CaseVolumes volumes;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public VillageWatch(@Reference StationChecks checks, @Reference StationCases cases, @Reference StationProgress progress, @Reference CaseVolumes volumes,
            @Reference Workspaces workspaces, @Reference Clock clock) {
        this.checks = checks;
        this.cases = cases;
        this.progress = progress;
        this.volumes = volumes;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        Optional<YearMonth> latest = workspaces.current().isEmpty() ? Optional.empty() : volumes.latest();
        if (latest.isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(VillageWatch.class, language);
        int year = latest.get().getYear();
        List<StationCheck> stations = checks.ofYear(year);
        List<Notice> notices = new ArrayList<>();
        List<StationCheck> failing = stations.stream().filter(StationCheck::fails).toList();
        if (!failing.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("watch.failing", Integer.toString(year), Integer.toString(failing.size()), names(failing)), StationsPart.ID,
                    StationsModel.Only.FAILING));
        }
        List<StationCheck> open = stations.stream().filter(check -> !check.fails() && !check.meetsItsStandard()).toList();
        if (!open.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("watch.incomplete", Integer.toString(year), Integer.toString(open.size())), StationsPart.ID, StationsModel.Only.UNKNOWN));
        }
        gaps(year, latest.get(), texts, notices);
        goal(year, texts, notices);
        return notices;
    }

    private void gaps(int year, YearMonth latest, Texts texts, List<Notice> notices) {
        List<Integer> gaps = cases.of(year).stream().map(station -> CasesModel.gaps(station, year, Optional.of(latest)).size()).filter(months -> months > 0).toList();
        if (!gaps.isEmpty()) {
            int months = gaps.stream().mapToInt(Integer::intValue).sum();
            notices.add(new Notice(Weight.DUE, texts.get("watch.gaps", Integer.toString(year), Integer.toString(gaps.size()), Integer.toString(months)), CasesPart.ID, Year.of(year)));
        }
    }

    /** Measured on the last day of the year with cases, since a year without any says nothing of the stations. */
    private void goal(int year, Texts texts, List<Notice> notices) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        progress.on(end.isBefore(today) ? end : today).achievement().flatMap(Finding::value).filter(goal -> goal.state() == State.OVERDUE)
                .ifPresent(goal -> notices.add(new Notice(Weight.BLOCKING, texts.get("watch.goal", goal.toString()), StationsPart.ID, StationsModel.Only.ALL)));
    }

    private static String names(List<StationCheck> failing) {
        String first = String.join("、", failing.stream().limit(NAMED).map(check -> check.site().name()).toList());
        return failing.size() > NAMED ? first + "…" : first;
    }
}
