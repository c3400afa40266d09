package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** The year-end grade of a station or its clerk (年底考核). */
@ConsumerType
public interface YearEndPolicy {

    /** Who is graded. */
    enum Subject {
        STATION, CLERK
    }

    /** Whom the place grades. */
    Finding<Subject> subject(int year, Worksheet sheet);

    Finding<YearEnd> grade(YearEndFacts facts, Worksheet sheet);

    /**
     * @param standardMet          whether the construction standard (建设标准) is met
     * @param excellence           why the year's work is judged excellent; empty if nobody judged so
     * @param subjectiveComplaints complaints upheld and caused subjectively
     * @param otherComplaints      complaints that were not upheld, or had other causes
     * @param points               points somebody wants to give, if any
     */
    record YearEndFacts(int year, boolean standardMet, Optional<String> excellence, int subjectiveComplaints, int otherComplaints,
            Optional<BigDecimal> points) {
    }

    /** Why points are not given. */
    enum PointsRefusal {
        OUT_OF_RANGE, RANGE_NOT_CONFIGURED
    }

    /**
     * @param points  the points given; empty where none were asked for or they were refused
     * @param refusal why points asked for were refused
     */
    record YearEnd(Grade grade, Optional<BigDecimal> points, Optional<PointsRefusal> refusal) {

        @Override
        public String toString() {
            return grade.word() + points.map(p -> " " + p.toPlainString() + "分").orElse("");
        }
    }
}
