package org.tongban.window.intake;

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
import org.tongban.registry.Sites;
import org.tongban.window.Halls;

/** The kind of file that lists what a hall has and does beside its windows: facilities, mechanisms, inspections, hours, the town's class. */
@Component
public final class FacilityKind implements ImportKind {

    private final Sites sites;
    private final Halls halls;
    private final PolicyBook book;

    @Activate
    public FacilityKind(@Reference Sites sites, @Reference Halls halls, @Reference PolicyBook book) {
        this.sites = sites;
        this.halls = halls;
        this.book = book;
    }

    @Override
    public String id() {
        return "facilities";
    }

    @Override
    public String title() {
        return "大厅设施、机制与检查";
    }

    @Override
    public List<Field<?>> fields() {
        return FacilityFields.ALL;
    }

    @Override
    public Intake open(ImportContext context) {
        LocalDate today = LocalDate.now(context.clock());
        LocalDate usual = book.packOfPlace(today).map(PolicyPack::inForceFrom).filter(day -> day.isBefore(today)).orElse(today.withDayOfYear(1));
        return new FacilityIntake(new HallNames(sites, halls, today), halls, context, context.year().map(year -> LocalDate.of(year, 1, 1)), usual);
    }
}
