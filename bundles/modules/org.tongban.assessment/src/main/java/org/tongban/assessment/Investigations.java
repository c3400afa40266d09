package org.tongban.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.registry.Change;

/** Investigations (立案) of clerks and what they decided. Every change keeps what was before. */
@ProviderType
public interface Investigations {

    /** All, in order of person and day of filing. */
    List<InvestigationCase> all();

    /**
     * Stores a new investigation, or replaces what is known of the one of this person filed on this day.
     *
     * @throws AssessmentRefused if the outcome decides months or grades that it cannot
     */
    void put(InvestigationCase investigation, Change change);
}
