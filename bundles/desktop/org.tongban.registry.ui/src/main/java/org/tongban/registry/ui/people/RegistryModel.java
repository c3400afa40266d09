package org.tongban.registry.ui.people;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** What the parts of people and sites show together: everyone, the site looked at, the person in focus. */
public final class RegistryModel {

    /** Other people or sites are shown. */
    public static final String ROLL = "roll";
    /** Another person is in focus. */
    public static final String PERSON = "person";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final People people;
    private final Sites sites;
    private final Clock clock;

    private Roll roll = Roll.EMPTY;
    private @Nullable SiteId site;
    private @Nullable PeopleSet few;
    private @Nullable PersonId person;
    private boolean withLeft;

    public RegistryModel(People people, Sites sites, Clock clock) {
        this.people = people;
        this.sites = sites;
        this.clock = clock;
    }

    public void onChange(String what, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(what, listener);
    }

    public void forget(PropertyChangeListener listener) {
        changes.removePropertyChangeListener(listener);
        for (String what : List.of(ROLL, PERSON)) {
            changes.removePropertyChangeListener(what, listener);
        }
    }

    /** Reads everyone; called in the background. */
    public Roll read() {
        return Roll.of(people.all(), sites.all(), LocalDate.now(clock));
    }

    public void show(Roll read) {
        roll = read;
        changes.firePropertyChange(ROLL, null, read);
    }

    public Roll roll() {
        return roll;
    }

    /** The rows of the site looked at and of the sites below it, or the few chosen. */
    public List<PersonRow> rows() {
        PeopleSet chosen = few;
        if (chosen != null) {
            return roll.rows().stream().filter(row -> chosen.people().contains(row.id())).toList();
        }
        Set<SiteId> under = site == null ? Set.of() : roll.under(site);
        return roll.rows().stream().filter(row -> (withLeft || row.inPost()) && (site == null || row.site() != null && under.contains(row.site()))).toList();
    }

    /** @param chosen null for all sites */
    public void lookAt(@Nullable SiteId chosen) {
        site = chosen;
        few = null;
        changes.firePropertyChange(ROLL, null, roll);
    }

    /** Shows a few people alone until a site is looked at. */
    public void lookAt(PeopleSet chosen) {
        few = chosen;
        changes.firePropertyChange(ROLL, null, roll);
    }

    public Optional<SiteId> site() {
        return Optional.ofNullable(site);
    }

    public Optional<PeopleSet> few() {
        return Optional.ofNullable(few);
    }

    public void withLeft(boolean shown) {
        withLeft = shown;
        changes.firePropertyChange(ROLL, null, roll);
    }

    public boolean withLeft() {
        return withLeft;
    }

    /** Puts a person into focus. */
    public void choose(@Nullable PersonId chosen) {
        PersonId before = person;
        person = chosen;
        changes.firePropertyChange(PERSON, before, chosen);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }
}
