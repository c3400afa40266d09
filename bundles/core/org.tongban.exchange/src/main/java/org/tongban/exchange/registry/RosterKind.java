package org.tongban.exchange.registry;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** The roster of clerks (花名册). */
@Component
public final class RosterKind implements ImportKind {

    private final People people;
    private final Sites sites;

    @Activate
    public RosterKind(@Reference People people, @Reference Sites sites) {
        this.people = people;
        this.sites = sites;
    }

    @Override
    public String id() {
        return "roster";
    }

    @Override
    public String title() {
        return "花名册";
    }

    @Override
    public List<Field<?>> fields() {
        return RosterFields.ALL;
    }

    @Override
    public Intake open(ImportContext context) {
        return new RosterIntake(people, sites, context);
    }
}
