package org.tongban.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;

/** Puts what is known of a hall to the documents of its place. */
@ProviderType
public interface HallChecks {

    /** Every demand that concerns the hall, in the order of the document; empty if no pack answers for the hall on the day. */
    List<Result> of(SiteId hall, LocalDate day);

    /** What is known of the hall on the day; empty if nothing of it is recorded. */
    Optional<HallFacts> facts(SiteId hall, LocalDate day);

    /**
     * The result of one demand.
     *
     * @param title what is asked for, in a few words
     */
    record Result(Citation clause, String title, Finding<Checked> finding) {

        /** {@link Verdict#NA} if the finding has no value. */
        public Verdict verdict() {
            return finding.value().map(Checked::verdict).orElse(Verdict.NA);
        }
    }
}
