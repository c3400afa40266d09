package org.tongban.window.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tongban.registry.HistoryEntry;

/** {@link HistoryEntry} of a hall as stored; never changed, so without a lock version. */
@Entity(name = "WindowChange")
@Table(name = "window_history")
@Cacheable(false)
public class StoredHallChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "window_seq")
    private Long id;

    @Column(name = "at_millis")
    private long at;

    @Column(name = "changed_by")
    private String by;

    private String source;

    private String reason;

    private String subject;

    private String field;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    protected StoredHallChange() {
    }

    StoredHallChange(HistoryEntry entry) {
        at = entry.at().toEpochMilli();
        by = entry.by();
        source = entry.source();
        reason = entry.reason();
        subject = entry.subject();
        field = entry.field();
        before = entry.before();
        after = entry.after();
    }

    HistoryEntry value() {
        return new HistoryEntry(Instant.ofEpochMilli(at), by, source, reason, subject, field, before, after);
    }
}
