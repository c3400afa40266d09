package org.tongban.window.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded of a hall, as stored.
 *
 * @param <V> the record
 */
@MappedSuperclass
abstract class HallRecord<V> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "window_seq")
    @SequenceGenerator(name = "window_seq", sequenceName = "window_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "site_code")
    protected String site;

    abstract V value();

    abstract void set(V value);

    /** The fields by their Chinese names, as the history may show them; the first tells the record from others of its hall. */
    abstract Map<String, String> facets();

    /** In which order it was first recorded. */
    long order() {
        return id;
    }

    static Optional<LocalTime> time(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalTime::parse);
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
