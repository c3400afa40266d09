package org.tongban.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;

/** What the workspace's place has decided: the packs bound to its sites, readings chosen, values entered. Every change is audited. */
@ProviderType
public interface Plan {

    /** Makes the place's centre the root site, with the sites the pack knows, and binds the pack to it. */
    void adopt(String packId, String by);

    /** Binds a pack to a site from a day on; refused (IllegalArgumentException with a sentence) if another is bound there on that day. */
    void bind(SiteId site, String packId, LocalDate from, String by);

    /** Chooses a reading; refused if the pack has no such reading or option, or no reason is given. */
    void choose(String key, String letter, LocalDate from, String reason, String by);

    /** Enters a local value, for the whole place or one site; refused if the key is unknown or the value cannot be read. */
    void enter(String key, String value, Optional<SiteId> site, LocalDate from, String reason, String document, String by);

    /** Every choice made, oldest first. */
    List<Chosen> choices();

    /** Every local value entered, oldest first. */
    List<Entered> entries();

    /** The place's desk as a site sees it. */
    Desk deskFor(SiteId site);

    /** A reading chosen. */
    record Chosen(String key, String letter, LocalDate from, String reason, String by) {
    }

    /** A local value entered. */
    record Entered(String key, Optional<SiteId> site, String value, LocalDate from, String reason, String document, String by) {
    }
}
