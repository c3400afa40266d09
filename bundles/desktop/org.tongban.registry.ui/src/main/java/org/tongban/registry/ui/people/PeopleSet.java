package org.tongban.registry.ui.people;

import java.util.Set;
import org.tongban.core.id.PersonId;

/**
 * A few people to be shown alone, such as those without a certificate.
 *
 * @param title why these
 */
public record PeopleSet(String title, Set<PersonId> people) {

    public PeopleSet {
        people = Set.copyOf(people);
    }
}
