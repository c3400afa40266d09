package org.tongban.window.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.window.HallItem;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.HandlingMinutes.Origin;
import org.tongban.window.TicketStatistics;
import org.tongban.window.TicketStatistics.OfItem;

/** The handling minutes of a hall's items: measured where tickets tell enough, else as given or assumed. */
final class Minutes {

    /** Fewer tickets than this measure nothing that could be relied on. */
    private static final int ENOUGH = 30;

    private final Map<String, HandlingMinutes> byItem = new HashMap<>();

    Minutes(List<HallItem> items, Optional<TicketStatistics> tickets) {
        items.forEach(item -> item.minutes().ifPresent(minutes -> byItem.put(item.item().code(), minutes)));
        tickets.ifPresent(statistics -> statistics.items().forEach(this::measured));
    }

    private void measured(OfItem item) {
        if (item.handling().count() >= ENOUGH && item.handling().mean().orElse(0) > 0) {
            BigDecimal mean = BigDecimal.valueOf(item.handling().mean().getAsDouble()).setScale(2, RoundingMode.HALF_UP);
            if (mean.signum() > 0) {
                byItem.put(item.item(), new HandlingMinutes(mean, Origin.MEASURED, "叫号记录 " + item.handling().count() + " 笔"));
            }
        }
    }

    /** @param item its code, or the name under which tickets call it */
    Optional<HandlingMinutes> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }
}
