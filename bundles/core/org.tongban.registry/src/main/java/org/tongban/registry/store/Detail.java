package org.tongban.registry.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * A stored record about a person.
 *
 * @param <R> the registry's record
 */
@MappedSuperclass
public abstract class Detail<R> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry_seq")
    @SequenceGenerator(name = "registry_seq", sequenceName = "registry_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "person_id")
    private long personId;

    long personId() {
        return personId;
    }

    void belongsTo(long person) {
        personId = person;
    }

    abstract R value();

    abstract void set(R value);
}
