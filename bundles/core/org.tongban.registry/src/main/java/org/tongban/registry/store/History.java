package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;

/** Writes down what changed of one subject in one go. */
final class History {

    private static final int LONGEST = 2000;

    private final EntityManager em;
    private final Instant now;
    private final Change change;
    private final String subject;

    History(EntityManager em, Clock clock, Change change, String subject) {
        this.em = em;
        this.now = clock.instant();
        this.change = change;
        this.subject = subject;
    }

    void note(Facets before, Facets after) {
        for (Facets.Difference difference : before.differences(after)) {
            em.persist(new StoredChange(new HistoryEntry(now, cut(change.by(), 100), cut(change.source(), 300), cut(change.reason(), 500), subject,
                    difference.field(), cut(difference.before(), LONGEST), cut(difference.after(), LONGEST))));
        }
    }

    static List<HistoryEntry> of(EntityManager em, String subject) {
        return em.createQuery("select c from RegistryChange c where c.subject = :subject order by c.at desc, c.id desc", StoredChange.class)
                .setParameter("subject", subject).getResultList().stream().map(StoredChange::value).toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
