package org.tongban.plan.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.plan.FilingDuty;

/**
 * A module that knows from its records what is to be filed. Registered as a service; it asks the pack's policies for every rule
 * and writes nothing. Where nothing is recorded it answers with nothing and does not throw.
 */
@ConsumerType
public interface FilingSource {

    /** The kinds of filings that it knows, as {@link FilingDuty#kind()}. */
    Set<String> kinds();

    /**
     * What sites ought to have filed up to a day: from the first period with records on, whether a site has records of a period or
     * not. Sites that have nothing to file are left out.
     */
    Map<SiteId, List<FilingSubject>> subjects(FilingDuty duty, List<SiteId> sites, LocalDate asOf);

    /**
     * What is to be filed, from the records as they are now; empty where nothing is recorded.
     *
     * @throws IllegalArgumentException if there are records that may not be filed yet, with the reason as one sentence
     */
    Optional<FilingContents> contents(String kind, SiteId site, FilingSubject subject);

    /** What the receiver has to look at before accepting, from the contents that were filed. */
    default List<Check> checks(String kind, SiteId site, FilingSubject subject, FilingContents contents) {
        return List.of();
    }

    /**
     * A check at acceptance.
     *
     * @param verdict a FAIL stands in the way of acceptance
     * @param sentence what was found, in Chinese
     * @param finding  with its workings
     */
    record Check(Verdict verdict, String sentence, Finding<?> finding) {
    }
}
