package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.PersonName;
import org.tongban.store.Tx;

/** The people, in the store. */
@Component
public final class StoredPeople implements People {

    private final Tx tx;
    private final Clock clock;

    @Activate
    public StoredPeople(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public Optional<Dossier> find(PersonId id) {
        return read(Selection.person(id)).stream().findFirst();
    }

    @Override
    public Optional<Dossier> withIdentity(IdentityNumber identity) {
        return read(Selection.identity(identity.digits())).stream().findFirst();
    }

    @Override
    public List<Dossier> named(SiteId site, String name) {
        return read(Selection.named(site, PersonName.plain(name)));
    }

    @Override
    public List<Dossier> all() {
        return read(Selection.EVERYONE);
    }

    @Override
    public List<Dossier> employedIn(DateRange range) {
        return read(Selection.employedIn(range));
    }

    private List<Dossier> read(Selection selection) {
        return tx.read(selection::read);
    }

    @Override
    public Dossier put(Dossier dossier, Change change) {
        return tx.call(em -> {
            boolean fresh = dossier.person().id().number() == 0;
            StoredPerson stored = fresh ? new StoredPerson() : known(em, dossier.person().id());
            Facets before = fresh ? Facets.NONE : Facets.of(stored.value());
            stored.set(dossier.person());
            if (fresh) {
                em.persist(stored);
                em.flush(); // the person before the records that refer to it
            }
            Person person = stored.value();
            History history = new History(em, clock, change, subject(person.id()));
            history.note(before, Facets.of(person));
            DossierFiling filing = new DossierFiling(em, history, person.id(), fresh);
            filing.file(dossier);
            em.flush();
            // every query compares all that the manager holds: thousands of people filed in one transaction must not pile up in it
            em.clear();
            return new Dossier(person, dossier.employments(), dossier.certificates(), dossier.degrees(), dossier.pay(), dossier.cards());
        });
    }

    private static StoredPerson known(EntityManager em, PersonId id) {
        StoredPerson stored = em.find(StoredPerson.class, id.number());
        if (stored == null) {
            throw new IllegalArgumentException("no person " + id);
        }
        return stored;
    }

    private static String subject(PersonId id) {
        return "person " + id;
    }

    @Override
    public List<HistoryEntry> history(PersonId id) {
        return tx.read(em -> History.of(em, subject(id)));
    }
}
