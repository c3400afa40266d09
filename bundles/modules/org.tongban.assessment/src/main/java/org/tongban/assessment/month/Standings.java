package org.tongban.assessment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Revision;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.SuspensionPolicy;
import org.tongban.policy.assessment.SuspensionPolicy.Investigation;
import org.tongban.policy.assessment.SuspensionPolicy.Standing;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;

/**
 * How clerks stand in months, from what is recorded of them, their investigations and the place's document. Where no
 * document answers, everyone in post is assessed.
 */
public final class Standings {

    private record Asked(Optional<SiteId> site, YearMonth month) {
    }

    private final PolicyBook book;
    private final Map<PersonId, List<InvestigationCase>> investigations;
    private final Map<YearMonth, Map<PersonId, StoredGrade>> records;
    private final Map<Asked, Optional<Answerer<SuspensionPolicy>>> answerers = new HashMap<>();

    public Standings(PolicyBook book, List<InvestigationCase> investigations, Map<YearMonth, Map<PersonId, StoredGrade>> records) {
        this.book = book;
        this.investigations = investigations.stream().collect(Collectors.groupingBy(InvestigationCase::person));
        this.records = records;
    }

    public Optional<StoredGrade> record(PersonId person, YearMonth month) {
        return Optional.ofNullable(records.getOrDefault(month, Map.of()).get(person));
    }

    /** Where the person served on the day, or last before it. */
    public static Optional<SiteId> siteOn(Dossier dossier, LocalDate day) {
        return dossier.employmentOn(day).or(() -> dossier.employments().stream().filter(employment -> !employment.term().from().isAfter(day))
                .max(Comparator.comparing((Employment employment) -> employment.term().from()))).map(Employment::site);
    }

    public ClerkMonth of(Dossier dossier, YearMonth month) {
        PersonId person = dossier.person().id();
        Optional<SiteId> site = siteOn(dossier, month.atEndOfMonth());
        Optional<StoredGrade> record = record(person, month);
        Standing standing = standing(dossier, site, month);
        Optional<Grade> graded = record.flatMap(StoredGrade::grade);
        Optional<Grade> decided = decided(person, month);
        boolean corrected = record.filter(row -> row.kind() == Revision.Kind.CORRECTED).isPresent();
        boolean resolved = decided.isPresent() && !corrected;
        MonthState state = state(standing, record, graded, decided, person);
        Optional<Grade> grade = state == MonthState.NORMAL ? (resolved ? decided : graded) : Optional.empty();
        return new ClerkMonth(person, dossier.person().name(), site, month, record.flatMap(StoredGrade::score), state, grade, standing.counted(), resolved);
    }

    /** What the document says, then what was recorded: a grade decided by an outcome, or written down once the case is closed, ends a suspension. */
    private MonthState state(Standing standing, Optional<StoredGrade> record, Optional<Grade> graded, Optional<Grade> decided, PersonId person) {
        if (decided.isPresent()) {
            return MonthState.NORMAL;
        }
        if (standing.state() == MonthState.SUSPENDED) {
            return graded.isPresent() && allClosed(person) ? MonthState.NORMAL : MonthState.SUSPENDED;
        }
        if (standing.state() == MonthState.NOT_ASSESSED) {
            return graded.isPresent() ? MonthState.NORMAL : MonthState.NOT_ASSESSED;
        }
        return record.map(StoredGrade::state).orElse(MonthState.NORMAL);
    }

    private boolean allClosed(PersonId person) {
        return investigations.getOrDefault(person, List.of()).stream().allMatch(investigation -> investigation.closed().isPresent());
    }

    private Optional<Grade> decided(PersonId person, YearMonth month) {
        return investigations.getOrDefault(person, List.of()).stream().filter(investigation -> investigation.decided().containsKey(month))
                .reduce((first, second) -> second).map(investigation -> investigation.decided().get(month));
    }

    private Standing standing(Dossier dossier, Optional<SiteId> site, YearMonth month) {
        List<DateRange> service = dossier.employments().stream().map(Employment::term).toList();
        Optional<Answerer<SuspensionPolicy>> answerer = answerers.computeIfAbsent(new Asked(site, month), this::ask);
        Optional<Standing> standing = answerer.flatMap(asked -> asked.policy()
                .standing(month, service, casesOf(dossier.person().id()), asked.sheet(month.atEndOfMonth())).value());
        return standing.orElseGet(() -> {
            boolean inPost = service.stream().anyMatch(span -> span.contains(month.atEndOfMonth()));
            return new Standing(inPost ? MonthState.NORMAL : MonthState.NOT_ASSESSED, inPost);
        });
    }

    private Optional<Answerer<SuspensionPolicy>> ask(Asked asked) {
        LocalDate day = asked.month().atEndOfMonth();
        return asked.site().isPresent() ? book.ask(SuspensionPolicy.class, asked.site().get(), day) : book.ask(SuspensionPolicy.class, day);
    }

    private List<Investigation> casesOf(PersonId person) {
        List<Investigation> cases = new ArrayList<>();
        investigations.getOrDefault(person, List.of()).forEach(investigation -> cases.add(new Investigation(investigation.filed(), investigation.closed())));
        return cases;
    }
}
