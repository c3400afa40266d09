package org.tongban.assessment.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.YearEnds.YearEndEntry;
import org.tongban.assessment.month.StoredMonths;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Audit;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.plan.effect.Topic.Kind;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The latest month and its year as a book has them: cap, standing, proposals, annual and year-end grades, suggestions to change posts. */
@Component
public final class AssessmentEffect implements ReadingEffect {

    private static final Topic CAP = new Topic("assessment.cap", Kind.STATE, "月度最高等次上限", "cap on the best monthly grade");
    private static final Topic RESULT = new Topic("assessment.capResult", Kind.STATE, "月度最高等次人数核对", "check of the cap");
    private static final Topic WARNED = new Topic("assessment.warned", Kind.STATE, "超出本单位份额的单位", "units beyond their own share");
    private static final Topic MONTH = new Topic("assessment.month", Kind.STATE, "月度等次", "monthly grade");
    private static final Topic PROPOSED = new Topic("assessment.proposed", Kind.STATE, "按得分建议的月度等次", "grade proposed by the score");
    private static final Topic YEAR = new Topic("assessment.year", Kind.STATE, "年度等次", "annual grade");
    private static final Topic YEAR_END = new Topic("assessment.yearend", Kind.STATE, "年底考核等次", "year-end grade");
    private static final Topic REPLACED = new Topic("assessment.replacement", Kind.STATE, "调整岗位建议", "suggested to change posts");

    private final Tx tx;
    private final People people;
    private final Sites sites;
    private final MonthlyAssessments months;
    private final Audit audit;
    private final Clock clock;
    private final Filings filings;

    @Activate
    public AssessmentEffect(@Reference Tx tx, @Reference People people, @Reference Sites sites, @Reference MonthlyAssessments months, @Reference Audit audit, @Reference Clock clock,
            @Reference Filings filings) {
        this.tx = tx;
        this.people = people;
        this.sites = sites;
        this.months = months;
        this.audit = audit;
        this.clock = clock;
        this.filings = filings;
    }

    @Override
    public String module() {
        return "assessment";
    }

    /** The latest month with anything recorded, else this month: grades of a month to come are not known. */
    @Override
    public LocalDate reference(LocalDate from) {
        SortedSet<YearMonth> recorded = months.recorded();
        return (recorded.isEmpty() ? YearMonth.now(clock) : recorded.last()).atDay(1);
    }

    @Override
    public List<Closed> closed(LocalDate from) {
        return months.finalised().stream().filter(month -> !month.atEndOfMonth().isBefore(from))
                .map(month -> new Closed(DateRange.of(month), month + " 考核（已定稿）", "assessment of " + month, false)).toList();
    }

    @Override
    public List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch) {
        return tx.call(em -> {
            YearMonth month = YearMonth.from(reference);
            List<Measured> measured = new ArrayList<>();
            StoredMonths monthly = new StoredMonths(tx, people, sites, book, audit, clock, filings);
            MonthBook known = monthly.of(month);
            cap(known, measured);
            known.clerks().forEach(clerk -> measured.add(Measured.of(MONTH, person(clerk.person(), clerk.name()), clerk.shown(), List::of)));
            monthly.propose(known).ifPresent(finding -> finding.value().ifPresent(proposal -> proposal.lines().forEach(line -> measured.add(Measured.of(PROPOSED,
                    person(line.person(), known.of(line.person()).map(ClerkMonth::name).orElse("")), line.grade().map(Object::toString).orElse("—"), finding::workings)))));
            watch.at("年度考核", 0, -1);
            new StoredYears(tx, people, book, audit, clock).of(month.getYear()).forEach(clerk -> measured.add(year(clerk)));
            new StoredYearEnds(tx, sites, people, book, audit, clock).of(month.getYear()).forEach(entry -> measured.add(yearEnd(entry)));
            new WorkedReplacements(tx, people, book).suggestions(month.atEndOfMonth()).ifPresent(finding -> finding.value().ifPresent(all -> all.forEach(one -> measured.add(
                    Measured.of(REPLACED, person(one.person(), people.find(one.person()).map(dossier -> dossier.person().name()).orElse("")), "建议", finding::workings)))));
            return measured;
        });
    }

    private static void cap(MonthBook known, List<Measured> measured) {
        known.check().ifPresent(finding -> {
            Optional<CapCheck> check = finding.value();
            measured.add(Measured.of(CAP, Subject.PLACE, check.map(one -> one.cap().isPresent() ? one.cap().getAsLong() + "人" : "不设上限").orElse(finding.reason()), finding::workings));
            check.ifPresent(one -> {
                measured.add(Measured.of(RESULT, Subject.PLACE, one.result().label(), finding::workings));
                measured.add(Measured.of(WARNED, Subject.PLACE, one.warnUnits().isEmpty() ? "无" : String.join("、", one.warnUnits()), finding::workings));
            });
        });
    }

    private static Measured year(ClerkYear clerk) {
        String flags = clerk.flags().stream().map(AssessmentEffect::flag).collect(Collectors.joining("、"));
        return Measured.of(YEAR, person(clerk.person(), clerk.name()), grade(clerk.shown()) + (flags.isEmpty() ? "" : "（" + flags + "）"),
                () -> clerk.grade().<List<Working>>map(Finding::workings).orElse(List.of()));
    }

    private static String grade(String shown) {
        return shown.equals("PENDING") ? "待定" : shown.equals("NA") ? "不评" : shown;
    }

    private static String flag(String code) {
        return switch (code) {
            case "GAP_REVIEW" -> "两档之间待复核";
            case "EXCEPTION" -> "例外";
            default -> "改评未准";
        };
    }

    private static Measured yearEnd(YearEndEntry entry) {
        Subject subject = entry.person().map(person -> person(person, entry.personName())).orElseGet(() -> new Subject(Subject.Kind.SITE, entry.site().code(), entry.siteName()));
        return Measured.of(YEAR_END, subject, grade(entry.shown()) + entry.points().map(points -> "（" + points.toPlainString() + "分）").orElse(""),
                () -> entry.grade().<List<Working>>map(Finding::workings).orElse(List.of()));
    }

    private static Subject person(PersonId person, String name) {
        return new Subject(Subject.Kind.PERSON, person.toString(), name);
    }
}
