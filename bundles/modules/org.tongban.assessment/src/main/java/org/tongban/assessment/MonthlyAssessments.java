package org.tongban.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;
import org.tongban.registry.Change;

/**
 * The months of assessment. A month is open until it is finalised; a final month changes only by a reasoned correction,
 * and by the outcome of an investigation. Every change keeps what was before.
 */
@ProviderType
public interface MonthlyAssessments {

    /** The month as it stands. */
    MonthBook of(YearMonth month);

    /** The months of a year, January first. */
    List<MonthBook> ofYear(int year);

    /** The months of which anything is recorded. */
    SortedSet<YearMonth> recorded();

    /** The months that are final. */
    SortedSet<YearMonth> finalised();

    /** The grades that a month may have, best first; none where the place's document has no such rule. */
    List<Grade> grades(YearMonth month);

    /**
     * A month as it would stand with other grades, checked by the place's document. Nothing is stored; grades of clerks who
     * are not assessed in the month are left out.
     */
    MonthBook tried(MonthBook known, Map<PersonId, Grade> grades);

    /**
     * Stores grades of an open month, beyond the cap too: that is checked when the month is made final.
     *
     * @return how many changed
     * @throws AssessmentRefused if the month is final, a grade does not exist, or a clerk is not assessed in the month
     */
    int assign(YearMonth month, Map<PersonId, Grade> grades, Change change);

    /** What the scores suggest; empty where the place's document has no such rule. */
    Optional<Finding<Proposal>> propose(YearMonth month);

    /** The same for a month already read. */
    Optional<Finding<Proposal>> propose(MonthBook known);

    /**
     * Stores what the scores suggest for everyone who has no grade yet; people tied at the cap stay without.
     *
     * @return how many got a grade
     * @throws AssessmentRefused if the month is final, or nothing can be proposed
     */
    int acceptProposal(YearMonth month, Change change);

    /**
     * Makes the month final. Suspended clerks stay suspended until their investigation is resolved. Where the document wants the
     * results filed, the filing of each site that ought to file them is drafted.
     *
     * @throws AssessmentRefused if grades are missing, the cap is exceeded or the month is final already
     */
    void finalise(YearMonth month, Change change);

    /**
     * Corrects a clerk's month.
     *
     * @param grade the grade, if it changes
     * @param score the score, if it changes
     * @throws AssessmentRefused if no reason is given, the grade does not exist, the clerk is suspended, the cap would be
     *                           exceeded, or scores are kept by another system
     */
    void correct(YearMonth month, PersonId person, Optional<String> grade, Optional<BigDecimal> score, Change change);

    /** Everything ever recorded of the clerk's month, oldest first. */
    List<Revision> revisions(PersonId person, YearMonth month);
}
