package org.tongban.village.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.village.Stations;

/** The kind of file that lists village stations. */
@Component
public final class StationImport implements ImportKind {

    private final Sites sites;
    private final People people;
    private final Stations stations;
    private final PolicyBook book;

    @Activate
    public StationImport(@Reference Sites sites, @Reference People people, @Reference Stations stations, @Reference PolicyBook book) {
        this.sites = sites;
        this.people = people;
        this.stations = stations;
        this.book = book;
    }

    @Override
    public String id() {
        return "stations";
    }

    @Override
    public String title() {
        return "村站";
    }

    @Override
    public List<Field<?>> fields() {
        return StationFields.all();
    }

    @Override
    public Intake open(ImportContext context) {
        LocalDate today = LocalDate.now(context.clock());
        Optional<LocalDate> planFrom = book.packOfPlace(today).map(PolicyPack::inForceFrom);
        return new StationIntake(new VillageSites(sites), new VillageClerks(people, planFrom, today), stations, context);
    }
}
