package org.tongban.assessment.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Revision;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.assessment.store.MonthTable;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.MonthlyProposalPolicy;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Line;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Ranked;
import org.tongban.policy.assessment.ScoreSourcePolicy;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The months, in the store. */
@Component
public final class StoredMonths implements MonthlyAssessments {

    private final Tx tx;
    private final People people;
    private final PolicyBook book;
    private final Audit audit;
    private final Clock clock;
    private final Filings filings;
    private final GradeTable grades;
    private final MonthTable months;
    private final InvestigationTable investigations;
    private final CapChecks caps;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Supervision supervision;

    @Activate
    public StoredMonths(@Reference Tx tx, @Reference People people, @Reference Sites sites, @Reference PolicyBook book, @Reference Audit audit,
            @Reference Clock clock, @Reference Filings filings) {
        this.tx = tx;
        this.people = people;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        this.filings = filings;
        grades = new GradeTable(tx);
        months = new MonthTable(tx);
        investigations = new InvestigationTable(tx);
        caps = new CapChecks(book, sites);
    }

    @Override
    public MonthBook of(YearMonth month) {
        return book(month, people.all(), new Standings(book, investigations.all(), grades.current(month, month)), months.isFinal(month));
    }

    @Override
    public List<MonthBook> ofYear(int year) {
        return tx.call(em -> {
            List<Dossier> everyone = people.all();
            Standings standings = new Standings(book, investigations.all(), grades.current(YearMonth.of(year, 1), YearMonth.of(year, 12)));
            Set<YearMonth> finalised = months.finalised();
            return IntStream.rangeClosed(1, 12).mapToObj(number -> YearMonth.of(year, number))
                    .map(month -> book(month, everyone, standings, finalised.contains(month))).toList();
        });
    }

    private MonthBook book(YearMonth month, List<Dossier> everyone, Standings standings, boolean finalised) {
        LocalDate end = month.atEndOfMonth();
        List<ClerkMonth> clerks = everyone.stream()
                .filter(dossier -> dossier.employmentOn(end).isPresent() || standings.record(dossier.person().id(), month).isPresent())
                .map(dossier -> standings.of(dossier, month)).toList();
        return caps.book(month, finalised, clerks);
    }

    @Override
    public SortedSet<YearMonth> recorded() {
        return grades.months();
    }

    @Override
    public SortedSet<YearMonth> finalised() {
        return months.finalised();
    }

    @Override
    public List<Grade> grades(YearMonth month) {
        return caps.grades(month);
    }

    @Override
    public MonthBook tried(MonthBook known, Map<PersonId, Grade> wanted) {
        List<ClerkMonth> clerks = known.clerks().stream()
                .map(clerk -> clerk.state() == MonthState.NORMAL && wanted.containsKey(clerk.person()) ? clerk.graded(wanted.get(clerk.person())) : clerk).toList();
        return caps.book(known.month(), known.finalised(), clerks);
    }

    @Override
    public int assign(YearMonth month, Map<PersonId, Grade> wanted, Change change) {
        return tx.call(em -> {
            MonthBook known = open(month);
            Map<PersonId, StoredGrade> records = grades.current(month, month).getOrDefault(month, Map.of());
            List<StoredGrade> rows = new ArrayList<>();
            for (Map.Entry<PersonId, Grade> entry : new TreeMap<>(wanted).entrySet()) {
                ClerkMonth clerk = known.of(entry.getKey()).filter(each -> each.state() == MonthState.NORMAL)
                        .orElseThrow(() -> new AssessmentRefused(month + " 有人暂停考核或不参加考核，不能评定等次；请刷新后再试"));
                Grade grade = recognised(entry.getValue().word(), month, clerk.site());
                if (!clerk.grade().equals(Optional.of(grade))) {
                    rows.add(next(clerk, Optional.ofNullable(records.get(clerk.person())), clerk.score(), Optional.of(grade), Revision.Kind.ASSESSED, change));
                }
            }
            grades.add(rows);
            audit.note(change.by(), "assessment.assign", month + "：" + rows.size(), Digest.ofValue(records), Digest.ofValue(rows));
            return rows.size();
        });
    }

    @Override
    public Optional<Finding<Proposal>> propose(YearMonth month) {
        return propose(of(month));
    }

    @Override
    public Optional<Finding<Proposal>> propose(MonthBook known) {
        YearMonth month = known.month();
        List<Ranked> ranked = known.clerks().stream().filter(ClerkMonth::counted)
                .map(clerk -> new Ranked(clerk.person(), clerk.site().map(SiteId::code).orElse(""), clerk.state() == MonthState.NORMAL ? clerk.score() : Optional.empty()))
                .toList();
        LocalDate day = month.atEndOfMonth();
        return book.ask(MonthlyProposalPolicy.class, day).map(asked -> asked.policy().propose(month, ranked, asked.sheet(day)));
    }

    @Override
    public int acceptProposal(YearMonth month, Change change) {
        return tx.call(em -> {
            MonthBook known = open(month);
            Finding<Proposal> finding = propose(known).orElseThrow(() -> new AssessmentRefused("本地的文件没有按得分提出等次建议的规定，请直接导入月度考核结果"));
            List<Line> lines = finding.value().orElseThrow(() -> new AssessmentRefused(finding.reason())).lines();
            Map<PersonId, Grade> suggested = new HashMap<>();
            lines.forEach(line -> line.grade().ifPresent(grade -> suggested.put(line.person(), grade)));
            Map<PersonId, StoredGrade> records = grades.current(month, month).getOrDefault(month, Map.of());
            List<StoredGrade> rows = known.missing().stream().filter(clerk -> suggested.containsKey(clerk.person()))
                    .map(clerk -> next(clerk, Optional.ofNullable(records.get(clerk.person())), clerk.score(), Optional.of(suggested.get(clerk.person())),
                            Revision.Kind.PROPOSED, change))
                    .toList();
            grades.add(rows);
            audit.note(change.by(), "assessment.propose", month + "：" + rows.size(), Digest.ofValue(records), Digest.ofValue(rows));
            return rows.size();
        });
    }

    /** Problems that name a clerk have to be acknowledged first, where the document wants that. */
    private void refuseUnacknowledged(MonthBook known) {
        Supervision found = supervision;
        List<ClerkMonth> held = found == null ? List.of() : new ProblemGate(book, found).held(known.month(), known.clerks());
        if (!held.isEmpty()) {
            throw new AssessmentRefused(known.month() + " 有 " + held.size() + " 人涉及督查发现的问题尚未由考核人确认（" + names(held) + "），请先在“督查整改”中确认后再定稿");
        }
    }

    @Override
    public void finalise(YearMonth month, Change change) {
        tx.run(em -> {
            MonthBook known = open(month);
            if (known.clerks().isEmpty()) {
                throw new AssessmentRefused(month + " 没有参加考核的人员，请先导入花名册");
            }
            List<ClerkMonth> missing = known.missing();
            if (!missing.isEmpty()) {
                throw new AssessmentRefused(month + " 还有 " + missing.size() + " 人没有等次（" + names(missing) + "），请补齐后再定稿");
            }
            refuseBeyondCap(known);
            refuseUnacknowledged(known);
            months.finalise(month, known.people(), known.best(), clock.instant(), change);
            audit.note(change.by(), "assessment.finalise", month.toString(), Digest.NONE, Digest.ofValue(known.clerks()));
            filings.openAll(FilingDuty.MONTHLY_RESULTS, FilingSubject.of(month), change.by());
        });
    }

    @Override
    public void correct(YearMonth month, PersonId person, Optional<String> grade, Optional<BigDecimal> score, Change change) {
        if (change.reason().isBlank()) {
            throw new AssessmentRefused("更正月度考核须写明理由");
        }
        tx.run(em -> {
            ClerkMonth clerk = of(month).of(person)
                    .orElseThrow(() -> new AssessmentRefused("此人 " + month + " 没有参加考核，没有可更正的记录"));
            if (clerk.state() == MonthState.SUSPENDED) {
                throw new AssessmentRefused(month + " 因立案暂停考核，等次按调查处理结果确定，请导入立案处理结果");
            }
            score.ifPresent(value -> refuseForeignScore(month, clerk));
            Optional<Grade> wanted = grade.map(word -> recognised(word, month, clerk.site())).or(clerk::grade);
            Optional<StoredGrade> record = Optional.ofNullable(grades.current(month, month).getOrDefault(month, Map.of()).get(person));
            grades.add(List.of(next(clerk, record, score.map(value -> value.setScale(2, RoundingMode.HALF_UP)).or(clerk::score), wanted, Revision.Kind.CORRECTED, change)));
            refuseBeyondCap(of(month));
            audit.note(change.by(), "assessment.correct", month + " person " + person, Digest.ofValue(clerk), of(month).of(person).map(Digest::ofValue).orElse(Digest.NONE));
        });
    }

    @Override
    public List<Revision> revisions(PersonId person, YearMonth month) {
        return grades.revisions(person, month);
    }

    private MonthBook open(YearMonth month) {
        MonthBook known = of(month);
        if (known.finalised()) {
            throw new AssessmentRefused(month + " 已经定稿；要改动某人的等次，请用更正并写明理由");
        }
        return known;
    }

    private static void refuseBeyondCap(MonthBook known) {
        known.check().flatMap(Finding::value).filter(given -> given.result() == Verdict.FAIL).ifPresent(given -> {
            throw new AssessmentRefused(known.month() + " 最高等次 " + given.best() + " 人，超过上限"
                    + (given.cap().isPresent() ? " " + given.cap().getAsLong() + " 人" : "") + "，请调整后再定");
        });
    }

    private void refuseForeignScore(YearMonth month, ClerkMonth clerk) {
        Optional<Answerer<ScoreSourcePolicy>> asked = book.ask(ScoreSourcePolicy.class, month.atEndOfMonth());
        boolean foreign = asked.flatMap(a -> a.policy().source(month, a.sheet(month.atEndOfMonth())).value()).map(source -> !source.editable()).orElse(false);
        if (foreign && clerk.score().isPresent()) {
            throw new AssessmentRefused("得分来自平台，请在平台改正后重新导入；这里只能更正等次");
        }
    }

    private Grade recognised(String word, YearMonth month, Optional<SiteId> site) {
        return GradeWords.recognise(book, site, month, word).orElseThrow(AssessmentRefused::new);
    }

    private StoredGrade next(ClerkMonth clerk, Optional<StoredGrade> before, Optional<BigDecimal> score, Optional<Grade> grade, Revision.Kind kind, Change change) {
        return new StoredGrade(clerk.month(), clerk.person(), before.map(StoredGrade::revision).orElse(0) + 1, score, MonthState.NORMAL, grade, kind, clerk.site().map(SiteId::code).orElse(""),
                clock.instant(), change);
    }

    private static String names(List<ClerkMonth> clerks) {
        String first = String.join("、", clerks.stream().limit(3).map(ClerkMonth::name).toList());
        return clerks.size() > 3 ? first + "等" : first;
    }
}
