package org.tongban.village;

import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.DutyPolicy.DutyCheck;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.WindowCountPolicy.WindowCheck;
import org.tongban.registry.Site;

/**
 * A station against the standards of its tier, for one year. A check is empty where no policy answers or where the
 * facts are not known; a finding without a value says why.
 *
 * @param site      the village
 * @param station   as it was at the end of the year
 * @param tier      the tier it is measured by
 * @param cases     cases of the year that count
 * @param residents resident population by which it is measured
 * @param ratio     cases against residents
 * @param windows   service windows
 * @param area      floor area
 * @param sitting   days of duty a week
 */
public record StationCheck(Site site, Station station, Optional<StationTier> tier, long cases, Optional<Integer> residents, Optional<Finding<RatioCheck>> ratio,
        Optional<Finding<WindowCheck>> windows, Optional<Finding<Verdict>> area, Optional<Finding<DutyCheck>> sitting) {

    public Optional<Verdict> ratioVerdict() {
        return ratio.flatMap(Finding::value).map(RatioCheck::verdict);
    }

    public Optional<Verdict> windowsVerdict() {
        return windows.flatMap(Finding::value).map(WindowCheck::verdict);
    }

    public Optional<Verdict> areaVerdict() {
        return area.flatMap(Finding::value);
    }

    public Optional<Verdict> sittingVerdict() {
        return sitting.flatMap(Finding::value).map(DutyCheck::verdict);
    }

    /** Whether any check came out as FAIL. */
    public boolean fails() {
        return verdicts().anyMatch(verdict -> verdict.equals(Optional.of(Verdict.FAIL)));
    }

    /** Whether every check was made and none failed. */
    public boolean meetsItsStandard() {
        return verdicts().allMatch(verdict -> verdict.filter(one -> one == Verdict.PASS || one == Verdict.WARN).isPresent());
    }

    private Stream<Optional<Verdict>> verdicts() {
        return Stream.of(ratioVerdict(), windowsVerdict(), areaVerdict(), sittingVerdict());
    }
}
