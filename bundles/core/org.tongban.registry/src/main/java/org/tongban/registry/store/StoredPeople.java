package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.registry.Dossier;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.RegistryRefused;
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
    public boolean isEmpty() {
        return tx.read(em -> em.createQuery("SELECT p.id FROM RegistryPerson p", Long.class).setMaxResults(1).getResultList().isEmpty());
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

    @Override
    public Dossier put(Dossier seen, Dossier wanted, Change change) {
        return tx.call(em -> {
            PersonId id = seen.person().id();
            StoredPerson stored = em.find(StoredPerson.class, id.number());
            if (stored == null || !wanted.person().id().equals(id) || !find(id).equals(Optional.of(seen))) {
                throw new ChangedMeanwhile("这个人的资料刚被别人改过，没有保存；请刷新，看过新的内容后再改一次");
            }
            // a change of the details alone must also meet another desktop's change of other details
            em.lock(stored, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            return put(wanted, change);
        });
    }

    @Override
    public void remove(PersonId id, Change change) {
        tx.run(em -> {
            Dossier dossier = find(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
            Number volumes = (Number) em.createNativeQuery("SELECT COUNT(*) FROM registry_case_volume WHERE person_id = ?1").setParameter(1, id.number()).getSingleResult();
            if (volumes.longValue() > 0) {
                throw new RegistryRefused("“" + dossier.person().name() + "”名下已有办件量，不能移除；请先撤销办件量的导入");
            }
            History history = new History(em, clock, change, subject(id));
            new DossierFiling(em, history, id, false).file(new Dossier(dossier.person(), List.of(), List.of(), List.of(), List.of(), List.of()));
            history.note(Facets.of(dossier.person()), Facets.NONE);
            em.flush(); // the records before the person to whom they refer
            em.remove(known(em, id));
            em.flush();
            em.clear();
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
