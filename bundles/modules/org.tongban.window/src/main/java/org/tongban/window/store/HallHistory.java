package org.tongban.window.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;

/** Writes down which fields of a record change. */
final class HallHistory {

    private static final int MOST = 500;

    private final EntityManager em;
    private final Clock clock;

    HallHistory(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** @param record which of the hall's records; empty maps for none */
    void note(String hall, String record, Map<String, String> before, Map<String, String> after, Change change) {
        Instant now = clock.instant();
        for (String field : after.isEmpty() ? before.keySet() : after.keySet()) {
            String old = before.getOrDefault(field, "");
            String fresh = after.getOrDefault(field, "");
            if (!old.equals(fresh)) {
                em.persist(new StoredHallChange(new HistoryEntry(now, change.by(), change.source(), change.reason(), subject(hall), cut(record + " " + field, 90), cut(old, MOST),
                        cut(fresh, MOST))));
            }
        }
    }

    List<HistoryEntry> of(String hall) {
        return em.createQuery("select c from WindowChange c where c.subject = :subject order by c.at desc, c.id desc", StoredHallChange.class)
                .setParameter("subject", subject(hall)).getResultStream().map(StoredHallChange::value).toList();
    }

    private static String subject(String hall) {
        return "hall " + hall;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
