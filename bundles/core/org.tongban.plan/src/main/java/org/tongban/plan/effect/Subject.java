package org.tongban.plan.effect;

/**
 * Who or what is measured.
 *
 * @param kind what kind of thing
 * @param id   a person's internal number, a site's code, empty for the whole place
 * @param name as the user knows it; empty for the whole place
 */
public record Subject(Kind kind, String id, String name) {

    /** What kind of thing. */
    public enum Kind {
        PERSON, SITE, PLACE
    }

    /** The whole place. */
    public static final Subject PLACE = new Subject(Kind.PLACE, "", "");

    /** Without a name. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
