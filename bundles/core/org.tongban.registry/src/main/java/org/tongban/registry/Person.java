package org.tongban.registry;

import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;

/**
 * A person. Village clerks may have no identity number; they are known by site and name.
 *
 * @param name  as {@link PersonName#plain} writes it
 * @param phone digits only, empty if unknown
 */
public record Person(PersonId id, Optional<IdentityNumber> identity, String name, String sex, String phone) {

    public Person {
        name = PersonName.plain(name);
    }

    /** Never shows the identity number or telephone number. */
    @Override
    public String toString() {
        return "Person " + id;
    }
}
