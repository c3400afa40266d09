package org.tongban.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.YearEndPolicy.YearEnd;
import org.tongban.policy.assessment.YearEndPolicy.YearEndFacts;
import org.tongban.registry.Change;

/** Year-end grades of village stations, or of their clerks where the place grades these. */
@ProviderType
public interface YearEnds {

    /** Every station (or clerk) that the place grades, in order of site; empty where its document has no such rule. */
    List<YearEndEntry> of(int year);

    /**
     * Stores what is known of a station for the year.
     *
     * @param person the clerk, where clerks are graded
     * @throws AssessmentRefused if the place does not grade it, or the points asked for are refused
     */
    void record(SiteId site, Optional<PersonId> person, YearEndFacts facts, Change change);

    /**
     * @param facts what was recorded; empty if nothing yet
     * @param grade the grade; empty while nothing is recorded
     */
    record YearEndEntry(SiteId site, String siteName, Optional<PersonId> person, String personName, Optional<YearEndFacts> facts,
            Optional<Finding<YearEnd>> grade) {

        /** The grade's word, or PENDING. */
        public String shown() {
            return grade.flatMap(Finding::value).map(given -> given.grade().word()).orElse("PENDING");
        }

        public Optional<BigDecimal> points() {
            return grade.flatMap(Finding::value).flatMap(YearEnd::points);
        }
    }
}
