package org.tongban.village.ui.stations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.StationTier;
import org.tongban.village.StationCheck;
import org.tongban.widgets.look.Tone;

/** A station on a card or in a line of the table. */
public record StationRow(StationCheck check, List<Standard> standards) {

    public StationRow {
        standards = List.copyOf(standards);
    }

    public static StationRow of(StationCheck check) {
        return new StationRow(check, Standard.of(check));
    }

    public SiteId site() {
        return check.site().id();
    }

    public String name() {
        return check.site().name();
    }

    public Optional<StationTier> tier() {
        return check.tier();
    }

    public Standard standard(Standard.Kind kind) {
        return standards.get(kind.ordinal());
    }

    public Optional<RatioCheck> ratioCheck() {
        return check.ratio().flatMap(Finding::value);
    }

    /** Cases against residents, four decimals. */
    public Optional<BigDecimal> ratio() {
        return ratioCheck().flatMap(RatioCheck::ratio);
    }

    /** The ratio that the tier must reach. */
    public Optional<BigDecimal> minimum() {
        return ratioCheck().map(RatioCheck::minimum);
    }

    /** The worst that can be said of it: failed, to be looked at, met, or not known. */
    public Tone tone() {
        if (check.fails()) {
            return Tone.FAIL;
        }
        if (check.meetsItsStandard()) {
            return standards.stream().anyMatch(standard -> standard.verdict().equals(Optional.of(Verdict.WARN))) ? Tone.WARN : Tone.PASS;
        }
        return Tone.MUTED;
    }

    /** The standards that are not met. */
    public List<Standard> failing() {
        return standards.stream().filter(standard -> standard.verdict().equals(Optional.of(Verdict.FAIL))).toList();
    }
}
