package org.tongban.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;

/**
 * What the workspace's place has decided: the packs bound to its sites, readings chosen, values entered. Every change
 * is audited. What is refused comes as IllegalArgumentException with one sentence for the user.
 */
@ProviderType
public interface Plan {

    /**
     * Makes the place's centre the root site, with the sites the pack knows, and binds the pack to it from the day the
     * document is in force. Doing so again changes nothing.
     *
     * @param pack a pack's id or its division code
     */
    void adopt(String pack, String by);

    /** Binds a pack to a site from a day on; refused if another pack is bound there on that day or a later one. */
    void bind(SiteId site, String packId, LocalDate from, String by);

    /** Ends the binding of a pack to a site, so that another document can follow; refused if it is not bound there. {@code until} is the first day without it. */
    void release(SiteId site, String packId, LocalDate until, String by);

    /** Every binding made, oldest first. */
    List<Bound> bindings();

    /** Chooses a reading; refused if no pack in use has such a reading or option, or no reason is given. */
    default void choose(String key, String letter, LocalDate from, String reason, String by) {
        choose(key, letter, from, reason, "", by);
    }

    /**
     * As {@link #choose(String, String, LocalDate, String, String)}.
     *
     * @param document the document by which it was chosen; empty if there is none
     */
    void choose(String key, String letter, LocalDate from, String reason, String document, String by);

    /** Enters a local value, for the whole place or one site; refused if the key is unknown, the value cannot be read, or reason or document is missing. */
    void enter(String key, String value, Optional<SiteId> site, LocalDate from, String reason, String document, String by);

    /** Every choice made, oldest first. */
    List<Chosen> choices();

    /** Every local value entered, oldest first. */
    List<Entered> entries();

    /**
     * The place's desk as a site sees it. For a reading the latest choice not after the day counts; for a local value
     * the site's own, else its nearest ancestor's, else the place's.
     */
    Desk deskFor(SiteId site);

    /** The edition of an installed pack. */
    Optional<PackVersion> versionOf(String packId);

    /** A pack bound to a site; {@code until} is the first day without it, empty for no end. */
    record Bound(SiteId site, String pack, LocalDate from, Optional<LocalDate> until, String by) {
    }

    /** A reading chosen; {@code document} is empty where none was named. */
    record Chosen(String key, String letter, LocalDate from, String reason, String document, String by) {

        /** Without a document. */
        public Chosen(String key, String letter, LocalDate from, String reason, String by) {
            this(key, letter, from, reason, "", by);
        }
    }

    /** A local value entered. */
    record Entered(String key, Optional<SiteId> site, String value, LocalDate from, String reason, String document, String by) {
    }
}
