package org.tongban.report.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.ScorecardSource;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** What the registry tells of people and cases. It cannot be a source by itself, since it knows nothing of the plan. */
final class RegistryMeasures implements ScorecardSource {
    private static final int MONTHS = 12;

    private final People people;
    private final CaseVolumes volumes;
    private final Sites sites;

    RegistryMeasures(People people, CaseVolumes volumes, Sites sites) {
        this.people = people;
        this.volumes = volumes;
        this.sites = sites;
    }

    @Override
    public List<Measured> measure(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        List<Measured> measured = new ArrayList<>();
        long count = people.all().stream().filter(person -> person.employmentOn(day).filter(employment -> within.contains(employment.site())).isPresent()).count();
        if (count > 0) {
            BigDecimal value = BigDecimal.valueOf(count);
            measured.add(new Measured(Yardstick.PEOPLE, value, "人员名册 " + day, new Worksheet(day).granted("在岗人员", value)));
        }
        cases(within, day, measured);
        return measured;
    }

    /** The last twelve months in a row of which volumes are stored; fewer are no year. */
    private void cases(Set<SiteId> within, LocalDate day, List<Measured> measured) {
        YearMonth last = volumes.latest().filter(month -> month.isBefore(YearMonth.from(day).plusMonths(1))).orElse(null);
        if (last == null) {
            return;
        }
        YearMonth first = last.minusMonths(MONTHS - 1L);
        List<CaseVolume> year = Stream.of(first.getYear(), last.getYear()).distinct().flatMap(each -> volumes.byMonth(each).stream())
                .filter(volume -> within.contains(volume.site()) && !volume.month().isBefore(first) && !volume.month().isAfter(last)).toList();
        if (year.stream().map(CaseVolume::month).distinct().count() == MONTHS) {
            Worksheet sheet = new Worksheet(day);
            sheet.fact("办件记录", first + " 至 " + last);
            BigDecimal sum = BigDecimal.valueOf(year.stream().mapToLong(CaseVolume::count).sum());
            measured.add(new Measured(Yardstick.CASES, sum, first + " 至 " + last, sheet.granted(Yardstick.CASES.label(), sum)));
        }
    }
}
