package org.tongban.window.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.store.Tx;
import org.tongban.window.HallItem;
import org.tongban.window.HallItems;

/** The items of halls, in the store; names and departments come from the registry. */
@Component
public final class StoredHallItems implements HallItems {

    private static final HallTable<StoredHallItem, HallItem> ITEMS = new HallTable<>(StoredHallItem.class, StoredHallItem::new, HallItem::hall, item -> List.of(item.item().code()));

    private final Tx tx;
    private final ServiceItems items;
    private final Clock clock;

    @Activate
    public StoredHallItems(@Reference Tx tx, @Reference ServiceItems items, @Reference Clock clock) {
        this.tx = tx;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public List<HallItem> of(SiteId hall) {
        Map<String, ServiceItem> known = items.all().stream().collect(Collectors.toMap(ServiceItem::code, Function.identity()));
        return tx.read(em -> ITEMS.of(em, hall).stream().map(item -> named(item, Optional.ofNullable(known.get(item.item().code()))))
                .sorted(Comparator.comparing(item -> item.item().code())).toList());
    }

    @Override
    public Optional<HallItem> find(SiteId hall, String code) {
        return tx.read(em -> ITEMS.find(em, hall, List.of(code)).map(HallRecord::value).map(item -> named(item, items.find(code))));
    }

    @Override
    public void put(HallItem item, Change change) {
        tx.run((EntityManager em) -> {
            if (!items.find(item.item().code()).equals(Optional.of(item.item()))) {
                items.put(item.item(), change);
            }
            ITEMS.put(em, clock, item, change);
        });
    }

    @Override
    public void remove(SiteId hall, String code, Change change) {
        tx.run(em -> ITEMS.remove(em, clock, hall, List.of(code), change));
    }

    private static HallItem named(HallItem item, Optional<ServiceItem> registered) {
        ServiceItem known = registered.orElseGet(() -> new ServiceItem(item.item().code(), item.item().code(), "", ServiceItem.Kind.OTHER));
        return new HallItem(item.hall(), known, item.line(), item.audience(), item.entry(), item.channels(), item.channelBasis(), item.authorisations(), item.place(),
                item.isExempt(), item.outside(), item.isCollective(), item.minutes(), item.windows(), item.fields());
    }
}
