package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Dossier;
import org.tongban.registry.Person;

/**
 * Some of the people, read with all that is known of them: one statement for each table, however many they are.
 *
 * @param condition JPQL on a person's number, written {@code $}; empty for everyone
 */
record Selection(String condition, Map<String, Object> parameters) {

    static final Selection EVERYONE = new Selection("", Map.of());

    static Selection person(PersonId id) {
        return new Selection("$ = :id", Map.of("id", id.number()));
    }

    static Selection identity(String digits) {
        return new Selection("$ in (select i.id from RegistryPerson i where i.identity = :digits)", Map.of("digits", digits));
    }

    static Selection named(SiteId site, String name) {
        return new Selection("$ in (select i.id from RegistryPerson i where i.name = :name) and $ in (select j.personId from RegistryEmployment j where j.site = :site)",
                Map.of("name", name, "site", site.code()));
    }

    static Selection employedIn(DateRange range) {
        String begun = range.until() == null ? "" : "j.from < :until and ";
        Map<String, Object> days = new HashMap<>(Map.of("from", range.from()));
        if (range.until() != null) {
            days.put("until", range.until());
        }
        return new Selection("$ in (select j.personId from RegistryEmployment j where " + begun + "(j.until is null or j.until > :from))", days);
    }

    /** In order of the site of the last employment, then of the person. */
    List<Dossier> read(EntityManager em) {
        List<Person> people = query(em, StoredPerson.class, "RegistryPerson", "id").getResultStream().map(StoredPerson::value).toList();
        var employments = details(em, StoredEmployment.class, "RegistryEmployment");
        var certificates = details(em, StoredCertificate.class, "RegistryCertificate");
        var degrees = details(em, StoredDegree.class, "RegistryDegree");
        var pay = details(em, StoredPay.class, "RegistryPay");
        var cards = details(em, StoredCard.class, "RegistryCard");
        return people.stream().map(person -> {
            long id = person.id().number();
            return new Dossier(person, employments.getOrDefault(id, List.of()), certificates.getOrDefault(id, List.of()),
                    degrees.getOrDefault(id, List.of()), pay.getOrDefault(id, List.of()), cards.getOrDefault(id, List.of()));
        }).sorted(Comparator.comparing(Selection::lastSite).thenComparing(dossier -> dossier.person().id())).toList();
    }

    private static String lastSite(Dossier dossier) {
        return dossier.employments().isEmpty() ? "" : dossier.employments().get(dossier.employments().size() - 1).site().code();
    }

    private <R, D extends Detail<R>> Map<Long, List<R>> details(EntityManager em, Class<D> type, String entity) {
        Map<Long, List<R>> byPerson = new HashMap<>();
        query(em, type, entity, "personId").getResultStream()
                .forEach(detail -> byPerson.computeIfAbsent(detail.personId(), id -> new ArrayList<>(2)).add(detail.value()));
        return byPerson;
    }

    /** The records of one kind, in the order in which they were made. */
    <T> TypedQuery<T> query(EntityManager em, Class<T> type, String entity, String personField) {
        String where = condition.isEmpty() ? "" : " where " + condition.replace("$", "d." + personField);
        TypedQuery<T> query = em.createQuery("select d from " + entity + " d" + where + " order by d.id", type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
