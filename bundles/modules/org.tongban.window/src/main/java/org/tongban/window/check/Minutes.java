package org.tongban.window.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.window.HallItem;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.HandlingMinutes.Origin;
import org.tongban.window.TicketStatistics;
import org.tongban.window.TicketStatistics.OfItem;
import org.tongban.window.Tickets;

/** The handling minutes of a hall's items: measured where tickets tell enough, else as given or assumed. */
final class Minutes {

    /** Fewer tickets than this measure nothing that could be relied on. */
    private static final int ENOUGH = 30;

    private final Map<String, HandlingMinutes> byItem = new HashMap<>();

    Minutes(List<HallItem> items, Optional<TicketStatistics> tickets) {
        items.forEach(item -> item.minutes().ifPresent(minutes -> byItem.put(item.item().code(), minutes)));
        tickets.ifPresent(statistics -> statistics.items().forEach(this::measured));
    }

    /**
     * What the tickets of a year tell.
     *
     * @param problem told why working days cannot be counted, if they cannot
     */
    static Optional<TicketStatistics> measured(Tickets tickets, SiteId hall, int year, Consumer<String> problem) {
        try {
            return tickets.statistics(hall, new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        } catch (CalendarMissing e) {
            problem.accept(e.getMessage());
            return Optional.empty();
        }
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
