package org.tongban.policy.declared;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.plan.Identity;

/**
 * What is known beside the declared figures when they are looked at.
 *
 * @param identity the document's own days
 * @param inForce  the day from which it answers
 * @param places   the sites of the records, in order; empty when the document is looked at alone
 */
public record Circumstances(Identity identity, LocalDate inForce, List<Place> places) {

    public Circumstances {
        places = List.copyOf(places);
    }

    /** The document alone. */
    public static Circumstances ofDocument(Identity identity, LocalDate inForce) {
        return new Circumstances(identity, inForce, List.of());
    }

    /** The document's own day; where nothing is known of it, the day from which it answers. */
    public LocalDate documentDay() {
        return identity.day().orElse(inForce);
    }

    /** Sites of that level of which the staff is recorded. */
    public List<Place> staffed(SiteLevel level) {
        return places.stream().filter(place -> place.level() == level && place.staff().orElse(0) > 0).toList();
    }

    /**
     * A site of the records.
     *
     * @param name  its name
     * @param level its level
     * @param staff how many people work there; empty if nobody is recorded
     * @param cases cases of the last full year; empty if none are recorded
     */
    public record Place(String name, SiteLevel level, OptionalLong staff, OptionalLong cases) {
    }
}
