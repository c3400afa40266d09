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
import org.tongban.registry.People;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Sites;
import org.tongban.window.Halls;
import org.tongban.window.store.TicketBook;

/** The kind of file that queue systems write: a row for each number taken (叫号记录). */
@Component
public final class TicketKind implements ImportKind {

    private final Sites sites;
    private final Halls halls;
    private final ServiceItems items;
    private final People people;
    private final TicketBook book;

    @Activate
    public TicketKind(@Reference Sites sites, @Reference Halls halls, @Reference ServiceItems items, @Reference People people, @Reference TicketBook book) {
        this.sites = sites;
        this.halls = halls;
        this.items = items;
        this.people = people;
        this.book = book;
    }

    @Override
    public String id() {
        return "tickets";
    }

    @Override
    public String title() {
        return "叫号记录";
    }

    @Override
    public List<Field<?>> fields() {
        return TicketFields.ALL;
    }

    /** A sheet for each month or floor. */
    @Override
    public boolean manySheets() {
        return true;
    }

    @Override
    public Intake open(ImportContext context) {
        LocalDate today = LocalDate.now(context.clock());
        return new TicketIntake(new TicketReading(new HallNames(sites, halls, today), new TicketNames(halls, items, people, today), today), book, context);
    }
}
