package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.registry.Person;

/** {@link Person} as stored. */
@Entity(name = "RegistryPerson")
@Table(name = "registry_person")
@Cacheable(false)
public class StoredPerson {

    @Id
    @GeneratedValue(generator = "registry_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "identity_number")
    private @Nullable String identity;

    private String name;

    private String sex;

    private String phone;

    long id() {
        return id;
    }

    Person value() {
        return new Person(new PersonId(id), Optional.ofNullable(identity).map(IdentityNumber::new), name, sex, phone);
    }

    void set(Person value) {
        identity = value.identity().map(IdentityNumber::digits).orElse(null);
        name = value.name();
        sex = value.sex();
        phone = value.phone();
    }
}
