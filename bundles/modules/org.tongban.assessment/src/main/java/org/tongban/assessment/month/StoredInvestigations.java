package org.tongban.assessment.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Investigations;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.core.law.Finding;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.SuspensionPolicy;
import org.tongban.policy.assessment.SuspensionPolicy.Investigation;
import org.tongban.policy.assessment.SuspensionPolicy.Resolution;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** The investigations, in the store. */
@Component
public final class StoredInvestigations implements Investigations {

    private final PolicyBook book;
    private final Audit audit;
    private final Clock clock;
    private final InvestigationTable table;

    @Activate
    public StoredInvestigations(@Reference Tx tx, @Reference PolicyBook book, @Reference Audit audit, @Reference Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        table = new InvestigationTable(tx);
    }

    @Override
    public List<InvestigationCase> all() {
        return table.all();
    }

    @Override
    public void put(InvestigationCase investigation, Change change) {
        refusal(book, investigation).ifPresent(sentence -> {
            throw new AssessmentRefused(sentence);
        });
        Digest before = table.all().stream().filter(known -> known.person().equals(investigation.person()) && known.filed().equals(investigation.filed()))
                .reduce((first, second) -> second).map(Digest::ofValue).orElse(Digest.NONE);
        table.add(investigation, clock.instant(), change);
        audit.note(change.by(), "assessment.investigation", "person " + investigation.person(), before, Digest.ofValue(investigation));
    }

    /** Why an investigation cannot be as it is said to be; empty if it can. */
    public static Optional<String> refusal(PolicyBook book, InvestigationCase investigation) {
        if (investigation.closed().filter(closed -> closed.isBefore(investigation.filed())).isPresent()) {
            return Optional.of("结案日期早于立案日期，请核对");
        }
        if (investigation.decided().isEmpty()) {
            return Optional.empty();
        }
        if (investigation.closed().isEmpty()) {
            return Optional.of("尚未结案，不能填写处理后的等次；请补填结案日期，或删去等次");
        }
        LocalDate day = investigation.closed().get();
        Optional<Answerer<SuspensionPolicy>> asked = book.ask(SuspensionPolicy.class, day);
        return asked.flatMap(answerer -> {
            Map<YearMonth, String> words = new TreeMap<>();
            investigation.decided().forEach((month, grade) -> words.put(month, grade.word()));
            Finding<Resolution> finding = answerer.policy().resolve(new Investigation(investigation.filed(), investigation.closed()), words, answerer.sheet(day));
            return finding.value().isPresent() ? Optional.empty() : Optional.of(finding.reason());
        });
    }
}
