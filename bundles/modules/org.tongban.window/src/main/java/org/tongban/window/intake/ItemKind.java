package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Sites;
import org.tongban.window.HallItems;
import org.tongban.window.Halls;

/** The kind of file that lists the service items of halls. */
@Component
public final class ItemKind implements ImportKind {

    private final Sites sites;
    private final Halls halls;
    private final HallItems items;
    private final ServiceItems catalogue;

    @Activate
    public ItemKind(@Reference Sites sites, @Reference Halls halls, @Reference HallItems items, @Reference ServiceItems catalogue) {
        this.sites = sites;
        this.halls = halls;
        this.items = items;
        this.catalogue = catalogue;
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public String title() {
        return "服务事项";
    }

    @Override
    public List<Field<?>> fields() {
        return ItemFields.all();
    }

    @Override
    public Intake open(ImportContext context) {
        return new ItemIntake(new HallNames(sites, halls, LocalDate.now(context.clock())), items, catalogue, context);
    }
}
