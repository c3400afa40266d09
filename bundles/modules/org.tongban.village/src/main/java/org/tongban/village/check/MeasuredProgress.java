package org.tongban.village.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.village.AchievementPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.ConstructionPolicy.Works;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.StationTierPolicy;
import org.tongban.village.Station;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.Stations;

/** Counts the stations that are built and that meet their standard, and puts the counts to the policy. */
@Component
public final class MeasuredProgress implements StationProgress {

    private final Stations stations;
    private final StationChecks checks;
    private final PolicyBook book;

    @Activate
    public MeasuredProgress(@Reference Stations stations, @Reference StationChecks checks, @Reference PolicyBook book) {
        this.stations = stations;
        this.checks = checks;
        this.book = book;
    }

    @Override
    public Standing on(LocalDate day) {
        List<Station> known = stations.on(day);
        int built = (int) known.stream().filter(station -> station.isBuiltBy(day)).count();
        List<StationCheck> measured = checks.ofYear(day.getYear());
        int meeting = (int) measured.stream().filter(check -> check.station().isBuiltBy(day) && check.meetsItsStandard()).count();
        Map<StationTier, Integer> tiers = measured.stream().flatMap(check -> check.tier().stream())
                .collect(Collectors.toMap(Function.identity(), tier -> 1, Integer::sum));
        return new Standing(day, known.size(), built, meeting,
                book.ask(ConstructionPolicy.class, day).map(answerer -> answerer.policy().progress(new Works(day, Optional.of(built), List.of()), answerer.sheet(day))),
                book.ask(AchievementPolicy.class, day).map(answerer -> answerer.policy().achieved(meeting, day, answerer.sheet(day))),
                book.ask(StationTierPolicy.class, day).map(answerer -> answerer.policy().split(tiers, answerer.sheet(day))));
    }
}
