package org.tongban.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.law.Finding;
import org.tongban.policy.staffing.ReplacementPolicy.Suggestion;

/** For whom the document suggests a change of post. Nobody is moved by it. */
@ProviderType
public interface Replacements {

    /**
     * The suggestions on a day, from certificates due and the rankings of the two years before it.
     *
     * @return empty where the place's document has no such rule
     */
    Optional<Finding<List<Suggestion>>> suggestions(LocalDate day);
}
