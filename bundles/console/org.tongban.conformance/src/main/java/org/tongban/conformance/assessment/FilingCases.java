package org.tongban.conformance.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.FilingPolicy;
import org.tongban.policy.assessment.FilingPolicy.Filing;

/** Cases about filing monthly results with the district centre. */
@Component
public final class FilingCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final FilingPolicy filings;

    @Activate
    public FilingCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") FilingPolicy filings) {
        this.pack = pack;
        this.filings = filings;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.8.1-d");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        YearMonth month = words.month("month");
        Optional<LocalDate> filed = words.maybeDate("filed");
        LocalDate asOf = words.maybeDate("asOf").or(() -> filed).or(() -> words.maybeDate("finalised")).orElse(month.atEndOfMonth());
        words.knows("finalised");
        CaseDesk desk = new CaseDesk().choose("sc.monthly.filingDueDay", words.reading());
        words.maybeCount("dueDay").ifPresent(day -> desk.enter("sc.monthly.filingDueDay.day", day));
        words.done();
        Filing filing = filings.filing(month, filed, asOf, Asked.on(month.atEndOfMonth(), pack, desk)).value().orElseThrow();
        return Answer.of(filing.status()).and("status", filing.status()).and("due", filing.due()).and("valid", filing.valid());
    }
}
