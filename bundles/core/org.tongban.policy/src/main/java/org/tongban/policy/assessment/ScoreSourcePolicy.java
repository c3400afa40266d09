package org.tongban.policy.assessment;

import java.time.YearMonth;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which system is the master of monthly scores: never two masters for one field. */
@ConsumerType
public interface ScoreSourcePolicy {

    Finding<ScoreSource> source(YearMonth month, Worksheet sheet);

    /**
     * @param name     the system that the scores come from, as records name it
     * @param imported whether scores of the place's platform are taken in
     * @param editable whether scores may be edited here
     */
    record ScoreSource(String name, boolean imported, boolean editable) {
    }
}
