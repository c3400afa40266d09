package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongban.core.id.PersonId;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;

/** Makes the stored records of a person say what the dossier says, and notes every difference. */
final class DossierFiling {

    private final EntityManager em;
    private final History history;
    private final PersonId person;
    private final boolean fresh;

    /** @param fresh whether the person is new, so that nothing can be stored of them yet */
    DossierFiling(EntityManager em, History history, PersonId person, boolean fresh) {
        this.em = em;
        this.history = history;
        this.person = person;
        this.fresh = fresh;
    }

    void file(Dossier dossier) {
        sync(StoredEmployment.class, "RegistryEmployment", StoredEmployment::new, dossier.employments(), employment -> Facets.of(employment, this::siteName));
        sync(StoredCertificate.class, "RegistryCertificate", StoredCertificate::new, dossier.certificates(), Facets::of);
        sync(StoredDegree.class, "RegistryDegree", StoredDegree::new, dossier.degrees(), Facets::of);
        sync(StoredPay.class, "RegistryPay", StoredPay::new, dossier.pay(), Facets::of);
        sync(StoredCard.class, "RegistryCard", StoredCard::new, dossier.cards(), Facets::of);
    }

    /** Records that stay are left alone; of the others the first old one becomes the first new one, and so on. */
    private <R, D extends Detail<R>> void sync(Class<D> type, String entity, Supplier<D> make, List<R> wanted, Function<R, Facets> facets) {
        List<R> missing = new ArrayList<>(wanted);
        List<D> spare = fresh ? List.of() : Selection.person(person).query(em, type, entity, "personId").getResultStream()
                .filter(stored -> !missing.remove(stored.value())).toList();
        for (int i = 0; i < Math.max(missing.size(), spare.size()); i++) {
            if (i >= missing.size()) {
                history.note(facets.apply(spare.get(i).value()), Facets.NONE);
                em.remove(spare.get(i));
            } else if (i < spare.size()) {
                history.note(facets.apply(spare.get(i).value()), facets.apply(missing.get(i)));
                spare.get(i).set(missing.get(i));
            } else {
                history.note(Facets.NONE, facets.apply(missing.get(i)));
                D added = make.get();
                added.belongsTo(person.number());
                added.set(missing.get(i));
                em.persist(added);
            }
        }
    }

    private String siteName(Employment employment) {
        StoredSite site = em.find(StoredSite.class, employment.site().code());
        if (site == null) {
            throw new IllegalArgumentException("no site " + employment.site());
        }
        return site.value().name();
    }
}
