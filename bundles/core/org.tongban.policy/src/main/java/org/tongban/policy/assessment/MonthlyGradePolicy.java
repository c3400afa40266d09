package org.tongban.policy.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which grades a month may have. */
@ConsumerType
public interface MonthlyGradePolicy {

    /** The grades, best first. */
    Finding<List<Grade>> grades(Worksheet sheet);

    /**
     * @param word as somebody wrote it
     * @return the grade it names; Refused with the grades that there are
     */
    Finding<Grade> recognise(String word, Worksheet sheet);
}
