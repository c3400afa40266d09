package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Row;
import org.tongban.registry.Site;
import org.tongban.window.store.Ticket;

/**
 * Reads a row as a ticket. Only a row that does not say when and where the number was taken is refused; times that cannot
 * be, such as done before called or a case left open over night, make the ticket count as an arrival and measure nothing.
 */
final class TicketReading {

    /** A wait or a case that is longer than a day at the office is a case that nobody closed. */
    private static final int LONGEST = 9 * 3600;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final Pattern PASSED = Pattern.compile(".*(过号|弃号|弃票|未到|作废|取消|跳号|空号|无人|是|Y|y|1).*");
    private static final Pattern NOT_PASSED = Pattern.compile(".*(未过号|正常|办结|完成|已办|否).*");
    private static final String UNNAMED = "未分事项";
    /** More of them than any hall has: the wrong column was taken for the item's. */
    private static final int MOST_NAMES = 20_000;
    private static final int MOST_STATES = 1000;
    private static final int DAY = 86_400;
    private static final int HALF_HOUR = 1800;

    private final HallNames halls;
    private final TicketNames names;
    private final LocalDate today;
    /** What states mean; a column that is no state's is not kept for long. */
    private final Map<String, Boolean> states = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_STATES;
        }
    };
    private @Nullable LocalDate lastDay;
    private long lastEpochDay = Long.MIN_VALUE;

    TicketReading(HallNames halls, TicketNames names, LocalDate today) {
        this.halls = halls;
        this.names = names;
        this.today = today;
    }

    /** Empty if the row was refused. */
    Optional<Ticket> read(Row row) {
        Optional<Site> site = halls.of(row);
        Optional<Moment> taken = row.get(TicketFields.TAKEN);
        Optional<LocalDate> stated = row.get(TicketFields.DAY);
        if (site.isEmpty() || taken.isEmpty() || taken.get().day() == null && stated.isEmpty()) {
            if (taken.isEmpty() || site.isPresent()) {
                row.refuse(TicketFields.TAKEN, taken.isEmpty() ? "缺少取号时间，请补填" : "取号时间没有日期，请补上日期，或加“日期”一列");
            }
            return Optional.empty();
        }
        long at = taken.get().epochSecond(stated.orElse(today));
        LocalDate day = day(at);
        if (day.isBefore(FIRST) || day.isAfter(today)) {
            row.refuse(TicketFields.TAKEN, day.isAfter(today) ? "取号时间晚于今天，请核对" : "取号时间早于 2000 年，请核对");
            return Optional.empty();
        }
        SiteId hall = site.get().id();
        String item = row.get(TicketFields.ITEM).map(names::item).orElse(UNNAMED);
        String window = row.get(TicketFields.WINDOW).map(text -> names.window(hall, text)).orElse("");
        if (names.items() > MOST_NAMES || names.windows() > MOST_NAMES) {
            row.refuse(names.items() > MOST_NAMES ? TicketFields.ITEM : TicketFields.WINDOW, "这一列有两万种以上不同的名称，不像是事项或窗口，请检查标题是否选对");
            return Optional.empty();
        }
        return Optional.of(ticket(row, hall, day, at, item, window));
    }

    private Ticket ticket(Row row, SiteId hall, LocalDate day, long at, String item, String window) {
        long called = row.get(TicketFields.CALLED).map(moment -> moment.epochSecond(day)).orElse(-1L);
        long done = row.get(TicketFields.DONE).map(moment -> moment.epochSecond(day)).orElse(-1L);
        boolean hasDone = row.has(TicketFields.DONE);
        Optional<String> state = row.get(TicketFields.STATE);
        boolean told = state.isPresent() && states.computeIfAbsent(state.get(), text -> PASSED.matcher(text).matches() && !NOT_PASSED.matcher(text).matches());
        boolean passed = told || called < 0 && done < 0 && row.has(TicketFields.CALLED) || called >= 0 && done < 0 && hasDone;
        boolean untidy = called >= 0 && (called < at || called - at > LONGEST) || done >= 0 && (done < Math.max(at, called) || done - Math.max(at, called) > LONGEST);
        int waiting = called < 0 || untidy ? -1 : (int) (called - at);
        int handling = called < 0 || done < 0 || untidy || passed ? -1 : (int) (done - called);
        long clerk = row.get(TicketFields.CLERK).map(name -> names.clerk(hall, name)).orElse(0L);
        long mark = mix(mix(mix(mix(at, called), done), item.hashCode()), 31L * window.hashCode() + (passed ? 1 : 0));
        mark = mix(mark, row.get(TicketFields.NUMBER).map(String::hashCode).orElse(0));
        return new Ticket(hall, day, (int) (Math.floorMod(at, (long) DAY) / HALF_HOUR), item, window, clerk, waiting, handling, passed, untidy, mark);
    }

    /** Rows come day by day: the day is made once. */
    private LocalDate day(long at) {
        long epochDay = Math.floorDiv(at, (long) DAY);
        LocalDate known = lastDay;
        if (known == null || epochDay != lastEpochDay) {
            known = LocalDate.ofEpochDay(epochDay);
            lastDay = known;
            lastEpochDay = epochDay;
        }
        return known;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
