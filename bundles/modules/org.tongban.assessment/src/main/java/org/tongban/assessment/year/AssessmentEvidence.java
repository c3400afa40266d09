package org.tongban.assessment.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Investigations;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Replacements;
import org.tongban.assessment.UnitMonth;
import org.tongban.assessment.YearEnds;
import org.tongban.assessment.month.Standings;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.CyclePolicy;
import org.tongban.policy.assessment.MonthlyGradePolicy;
import org.tongban.policy.assessment.SuspensionPolicy;
import org.tongban.policy.assessment.SuspensionPolicy.Investigation;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** What the assessments of the latest month and year, the cap, the investigations and the year-end grades tell of the clauses that they rest on. */
@Component
public final class AssessmentEvidence implements ClauseEvidence {

    private final MonthlyAssessments months;
    private final AnnualAssessments years;
    private final YearEnds yearEnds;
    private final Investigations investigations;
    private final Replacements replacements;
    private final People people;
    private final Sites sites;
    private final PolicyBook book;

    @Activate
    public AssessmentEvidence(@Reference MonthlyAssessments months, @Reference AnnualAssessments years, @Reference YearEnds yearEnds, @Reference Investigations investigations,
            @Reference Replacements replacements, @Reference People people, @Reference Sites sites, @Reference PolicyBook book) {
        this.months = months;
        this.years = years;
        this.yearEnds = yearEnds;
        this.investigations = investigations;
        this.replacements = replacements;
        this.people = people;
        this.sites = sites;
        this.book = book;
    }

    @Override
    public String module() {
        return "assessment";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Place place = new Place(pack, sites.under(site), sites.root().filter(root -> root.id().equals(site)).isPresent(), day);
        List<Told> told = new ArrayList<>();
        SortedSet<YearMonth> recorded = new TreeSet<>(months.recorded()).headSet(YearMonth.from(day).plusMonths(1));
        if (!recorded.isEmpty()) {
            month(place, months.of(recorded.last()), told);
            cycles(place, recorded, told);
            recorded.stream().map(YearMonth::getYear).filter(year -> LocalDate.of(year, 12, 31).isBefore(day)).reduce((earlier, later) -> later)
                    .ifPresent(year -> year(place, year, told));
            if (place.whole()) {
                replacements.suggestions(day).ifPresent(finding -> told.addAll(place.one("换岗建议", finding, suggested -> ClauseState.DONE, suggested -> suggested.size() + "人")));
            }
        }
        suspended(place, told);
        stations(place, told);
        return told;
    }

    /**
     * Where and when is asked.
     *
     * @param whole whether it is the whole place
     */
    private record Place(PolicyPack pack, Set<SiteId> within, boolean whole, LocalDate day) {

        boolean has(Optional<SiteId> site) {
            return whole || site.filter(within::contains).isPresent();
        }

        <T> List<Told> one(String what, Finding<T> finding, Function<T, ClauseState> state, Function<T, String> shown) {
            ClauseState found = finding.value().map(state).orElse(ClauseState.UNCLEAR);
            String sentence = what + "：" + finding.value().map(shown).orElseGet(finding::reason);
            return ClauseTally.answering(finding.workings()).filter(clause -> clause.document().equals(pack.instrument().number()))
                    .map(clause -> new Told(clause, found, sentence, finding)).stream().toList();
        }
    }

    private void month(Place place, MonthBook month, List<Told> told) {
        List<ClerkMonth> clerks = month.clerks().stream().filter(clerk -> place.has(clerk.site())).toList();
        long graded = clerks.stream().filter(clerk -> clerk.grade().isPresent()).count();
        long missing = clerks.stream().filter(ClerkMonth::isMissing).count();
        ClauseState state = graded == 0 ? ClauseState.NOT_DONE : missing > 0 ? ClauseState.PARTLY : ClauseState.DONE;
        String shown = "已评" + graded + "人，未评" + missing + "人" + (month.finalised() ? "，已定稿" : "，未定稿");
        LocalDate end = month.month().atEndOfMonth();
        book.ask(MonthlyGradePolicy.class, end).ifPresent(asked -> {
            Worksheet sheet = asked.sheet(end);
            sheet.fact("考核月份", month.month());
            sheet.fact("已评人数", graded);
            sheet.fact("未评人数", missing);
            sheet.fact("是否定稿", month.finalised());
            told.addAll(place.one(month.month() + " 月度考核", asked.policy().grades(sheet), grades -> state, grades -> shown));
        });
        if (place.whole()) {
            month.check().ifPresent(finding -> told.addAll(place.one(month.month() + " 最高等次比例", finding, check -> ClauseState.of(check.result()), Object::toString)));
        } else {
            for (UnitMonth unit : month.units()) {
                if (place.has(unit.site())) {
                    unit.own().ifPresent(finding -> told.addAll(place.one(month.month() + " " + unit.name() + "最高等次比例", finding, check -> ClauseState.of(check.result()), Object::toString)));
                }
            }
        }
    }

    private void cycles(Place place, SortedSet<YearMonth> recorded, List<Told> told) {
        int year = recorded.last().getYear();
        long months = recorded.stream().filter(month -> month.getYear() == year).count();
        long past = place.day().getYear() > year ? 12 : place.day().getMonthValue();
        book.ask(CyclePolicy.class, place.day()).ifPresent(asked -> {
            Worksheet sheet = asked.sheet(place.day());
            sheet.fact("已有考核记录的月份", months);
            sheet.fact("应有考核记录的月份", past);
            told.addAll(place.one(year + "年考核周期", asked.policy().cycles(year, sheet), cycles -> months >= past ? ClauseState.DONE : ClauseState.PARTLY,
                    cycles -> "应考核" + past + "个月，已考核" + months + "个月"));
        });
    }

    private void year(Place place, int year, List<Told> told) {
        ClauseTally tally = ClauseTally.ofPeople(place.pack().instrument());
        for (ClerkYear clerk : years.of(year)) {
            if (place.has(clerk.site())) {
                clerk.grade().ifPresent(finding -> tally.add("", finding, annual -> ClauseState.DONE));
            }
        }
        told.addAll(tally.told(year + "年度考核" + (years.isFinal(year) ? "（已定稿）" : "（未定稿）"), () -> new Worksheet(place.day())));
    }

    /** How the months in which investigations were opened stand. */
    private void suspended(Place place, List<Told> told) {
        ClauseTally tally = ClauseTally.ofPeople(place.pack().instrument());
        for (InvestigationCase opened : investigations.all()) {
            Optional<Dossier> dossier = opened.filed().isAfter(place.day()) ? Optional.empty() : people.find(opened.person());
            Optional<SiteId> site = dossier.flatMap(one -> Standings.siteOn(one, opened.filed()));
            if (dossier.isPresent() && place.has(site)) {
                YearMonth month = YearMonth.from(opened.filed());
                LocalDate end = month.atEndOfMonth();
                book.ask(SuspensionPolicy.class, end).ifPresent(asked -> tally.add("", asked.policy().standing(month,
                        dossier.get().employments().stream().map(Employment::term).toList(), List.of(new Investigation(opened.filed(), opened.closed())), asked.sheet(end)),
                        standing -> ClauseState.DONE));
            }
        }
        told.addAll(tally.told("立案期间暂停考核", () -> new Worksheet(place.day())));
    }

    private void stations(Place place, List<Told> told) {
        int year = place.day().getYear() - 1;
        ClauseTally tally = ClauseTally.of(place.pack().instrument(), "个村站");
        for (YearEnds.YearEndEntry entry : yearEnds.of(year)) {
            if (place.has(Optional.of(entry.site()))) {
                entry.grade().ifPresent(finding -> tally.add(entry.siteName(), finding, given -> ClauseState.DONE));
            }
        }
        told.addAll(tally.told(year + "年年底考核", () -> new Worksheet(place.day())));
    }
}
