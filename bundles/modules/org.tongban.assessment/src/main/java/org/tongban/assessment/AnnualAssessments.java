package org.tongban.assessment;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;

/** Annual grades: worked out by the place's document from the months, and what assessors decided otherwise. */
@ProviderType
public interface AnnualAssessments {

    /** Everyone in post on at least one day of the year, in order of site, then person. */
    List<ClerkYear> of(int year);

    /** The grades that the year may have, best first; none where the place's document has no such rule. */
    List<Grade> grades(int year);

    /** The annual grade of one clerk with its workings; empty where the place's document has no such rule. */
    Optional<Finding<Annual>> why(int year, PersonId person);

    /** Whether the year is final. */
    boolean isFinal(int year);

    /**
     * Makes the year final and keeps everybody's grade as it is then. A grade that is pending stays so until its investigation
     * is resolved; overrides and corrections later on show as differing from what was settled.
     *
     * @throws AssessmentRefused if a month of the year is not final, a grade of a month is missing, or the year is final already
     */
    void finalise(int year, Change change);

    /**
     * Stores another grade than the months give.
     *
     * @param grade    the grade wanted
     * @param approver who approved it
     * @param change   who enters it, and the reason
     * @throws AssessmentRefused if the document does not allow it
     */
    void override(int year, PersonId person, String grade, String approver, Change change);
}
