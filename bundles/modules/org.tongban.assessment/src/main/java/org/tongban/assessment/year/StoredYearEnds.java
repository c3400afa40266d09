package org.tongban.assessment.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.YearEnds;
import org.tongban.assessment.month.Standings;
import org.tongban.assessment.store.YearEndTable;
import org.tongban.assessment.store.YearEndTable.Key;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.YearEndPolicy;
import org.tongban.policy.assessment.YearEndPolicy.PointsRefusal;
import org.tongban.policy.assessment.YearEndPolicy.Subject;
import org.tongban.policy.assessment.YearEndPolicy.YearEnd;
import org.tongban.policy.assessment.YearEndPolicy.YearEndFacts;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** Year-end grades of stations: the facts are stored, the grade is worked out. */
@Component
public final class StoredYearEnds implements YearEnds {

    private final Tx tx;
    private final Sites sites;
    private final People people;
    private final PolicyBook book;
    private final Audit audit;
    private final Clock clock;
    private final YearEndTable table;

    @Activate
    public StoredYearEnds(@Reference Tx tx, @Reference Sites sites, @Reference People people, @Reference PolicyBook book, @Reference Audit audit,
            @Reference Clock clock) {
        this.tx = tx;
        this.sites = sites;
        this.people = people;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        table = new YearEndTable(tx);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public List<YearEndEntry> of(int year) {
        Map<Key, YearEndFacts> known = table.of(year);
        List<Dossier> clerks = people.employedIn(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        List<YearEndEntry> entries = new ArrayList<>();
        for (Site site : sites.all()) {
            Optional<Answerer<YearEndPolicy>> asked = site.level() == SiteLevel.VILLAGE ? book.ask(YearEndPolicy.class, site.id(), day(year)) : Optional.empty();
            asked.ifPresent(answerer -> {
                if (subject(answerer, year) == Subject.STATION) {
                    entries.add(entry(site, Optional.empty(), year, known, answerer));
                } else {
                    clerks.stream().filter(clerk -> Standings.siteOn(clerk, day(year)).equals(Optional.of(site.id())))
                            .forEach(clerk -> entries.add(entry(site, Optional.of(clerk), year, known, answerer)));
                }
            });
        }
        return entries;
    }

    private static Subject subject(Answerer<YearEndPolicy> answerer, int year) {
        return answerer.policy().subject(year, answerer.sheet(day(year))).value().orElse(Subject.STATION);
    }

    private static YearEndEntry entry(Site site, Optional<Dossier> clerk, int year, Map<Key, YearEndFacts> known, Answerer<YearEndPolicy> answerer) {
        Optional<PersonId> person = clerk.map(dossier -> dossier.person().id());
        Optional<YearEndFacts> facts = Optional.ofNullable(known.get(new Key(site.id(), person)));
        Optional<Finding<YearEnd>> grade = facts.map(given -> answerer.policy().grade(given, answerer.sheet(day(year))));
        return new YearEndEntry(site.id(), site.name(), person, clerk.map(dossier -> dossier.person().name()).orElse(""), facts, grade);
    }

    @Override
    public void record(SiteId site, Optional<PersonId> person, YearEndFacts facts, Change change) {
        tx.run(em -> {
            Answerer<YearEndPolicy> answerer = book.ask(YearEndPolicy.class, site, day(facts.year()))
                    .orElseThrow(() -> new AssessmentRefused("本地的文件没有村站年底考核的规定"));
            if ((subject(answerer, facts.year()) == Subject.CLERK) != person.isPresent()) {
                throw new AssessmentRefused(person.isPresent() ? "本地的年底考核对象是村站，不是人员" : "本地的年底考核对象是人员，请指明姓名");
            }
            Finding<YearEnd> finding = answerer.policy().grade(facts, answerer.sheet(day(facts.year())));
            finding.value().flatMap(YearEnd::refusal).ifPresent(refusal -> {
                throw new AssessmentRefused(refusal == PointsRefusal.OUT_OF_RANGE ? "赋分超出该等次的分值范围，请改在范围之内"
                        : "没有设置该等次的分值，请先用 local set 录入分值范围");
            });
            Digest before = Optional.ofNullable(table.of(facts.year()).get(new Key(site, person))).map(Digest::ofValue).orElse(Digest.NONE);
            table.add(new Key(site, person), facts, clock.instant(), change);
            audit.note(change.by(), "assessment.yearend", facts.year() + " site " + site, before, Digest.ofValue(facts));
        });
    }
}
