package org.tongban.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;

/** The people of the workspace. Lists are read in a few statements, whatever their length, and come in order of site, then person. */
@ProviderType
public interface People {

    Optional<Dossier> find(PersonId id);

    Optional<Dossier> withIdentity(IdentityNumber identity);

    /** The people of this name who serve or served at the site. */
    List<Dossier> named(SiteId site, String name);

    /** Everyone. */
    List<Dossier> all();

    /** Whether nobody is known yet. */
    default boolean isEmpty() {
        return all().isEmpty();
    }

    /** Everyone who is employed on at least one day of the range. */
    List<Dossier> employedIn(DateRange range);

    /**
     * Stores a new person (id number 0) or replaces what is known of one; every changed field goes to the history with its old value.
     *
     * @return the stored dossier with its id
     */
    Dossier put(Dossier dossier, Change change);

    /**
     * Stores what a user made of a person whom the user had before the eyes, unless somebody else changed the person
     * since.
     *
     * @param seen  as the user found it; {@code wanted} replaces that and nothing else
     * @throws ChangedMeanwhile if the person is no longer as seen, or gone
     */
    Dossier put(Dossier seen, Dossier wanted, Change change);

    /**
     * Takes a person out with everything the registry knows of them; the history stays and notes it.
     *
     * @throws RegistryRefused if case volumes are credited to the person
     */
    void remove(PersonId id, Change change);

    /** What changed of this person, newest first. Identity numbers, cards and phones are masked in it. */
    List<HistoryEntry> history(PersonId id);
}
