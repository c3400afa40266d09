package org.tongban.plan.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Watch;

/**
 * Shows what a decision would change before it is made: every installed module's figures are worked out as things stand and
 * once more by a book whose desks have one more decision. Nothing is stored. Unknown keys, letters and values are refused as
 * {@link org.tongban.plan.Plan} refuses them.
 */
@ProviderType
public interface Effects {

    /** The options of an open question, each decided from that day on. */
    Comparison ofReading(String key, LocalDate from, Watch watch);

    /** A local value entered from that day on, for the whole place or one site. */
    Comparison ofValue(String key, String value, Optional<SiteId> site, LocalDate from, Watch watch);

    /** The open questions of the documents in use that nobody has decided, in the documents' order, each with its options. */
    List<Comparison> undecided(LocalDate from, Watch watch);

    /** The closed periods that end after the day, oldest first. */
    List<Closed> closed(LocalDate from);

    /**
     * Why a decision from that day needs an explicit word: the day lies in a closed period. Empty if it does not.
     *
     * @return one sentence in Chinese that names the periods and says what happens to them
     */
    Optional<String> caution(LocalDate from);
}
