package org.tongban.window.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.core.id.SiteId;

/** The tickets of one hall and day, summed up. */
final class DaySums {

    /** A window and who sat there. */
    record Seat(String window, long clerk) implements Comparable<Seat> {
        @Override
        public int compareTo(Seat other) {
            int byWindow = window.compareTo(other.window);
            return byWindow != 0 ? byWindow : Long.compare(clerk, other.clerk);
        }
    }

    /** What was done at a window. */
    static final class SeatSums {
        int served;
        int passed;
        long handlingSeconds;
    }

    final SiteId site;
    final LocalDate day;
    final Map<String, ItemSums> items = new TreeMap<>();
    final Map<Seat, SeatSums> seats = new TreeMap<>();
    long tickets;
    long mark;
    String file = "";

    DaySums(SiteId site, LocalDate day) {
        this.site = site;
        this.day = day;
    }

    /** @return whether an item came that the day did not have */
    boolean add(Ticket ticket) {
        tickets++;
        mark += ticket.mark();
        ItemSums known = items.get(ticket.item());
        ItemSums sums = known == null ? new ItemSums() : known;
        sums.add(ticket);
        if (!ticket.window().isEmpty()) {
            SeatSums seat = seats.computeIfAbsent(new Seat(ticket.window(), ticket.clerk()), each -> new SeatSums());
            seat.served += ticket.isPassed() ? 0 : 1;
            seat.passed += ticket.isPassed() ? 1 : 0;
            seat.handlingSeconds += Math.max(0, ticket.handling());
        }
        if (known == null) {
            items.put(ticket.item(), sums);
        }
        return known == null;
    }

    /** Rows that it takes in the database, beside the day's own. */
    int rows() {
        return items.size() + seats.size();
    }

    /** All of it as text, for taking an import back. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", site.code(), day.toString(), Long.toString(tickets), Long.toString(mark), file));
        items.forEach((item, sums) -> lines.add(String.join("\t", "I", item, "" + sums.taken, "" + sums.served, "" + sums.passed, "" + sums.untidy, "" + sums.handled,
                "" + sums.handlingSeconds, "" + sums.handlingSquares, "" + sums.waited, "" + sums.waitingSeconds, "" + sums.waitingSquares, sums.arrivals.toString(),
                sums.handling.toString(), sums.waiting.toString(), ItemSums.text(sums.windows))));
        seats.forEach((seat, sums) -> lines.add(String.join("\t", "W", seat.window(), "" + seat.clerk(), "" + sums.served, "" + sums.passed, "" + sums.handlingSeconds)));
        return String.join("\n", lines);
    }

    static DaySums read(String text) {
        String[] lines = text.split("\n");
        String[] head = lines[0].split("\t", -1);
        DaySums sums = new DaySums(new SiteId(head[0]), LocalDate.parse(head[1]));
        sums.tickets = Long.parseLong(head[2]);
        sums.mark = Long.parseLong(head[3]);
        sums.file = head[4];
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].split("\t", -1);
            if (words[0].equals("I")) {
                sums.items.put(words[1], item(words));
            } else {
                SeatSums seat = new SeatSums();
                seat.served = Integer.parseInt(words[3]);
                seat.passed = Integer.parseInt(words[4]);
                seat.handlingSeconds = Long.parseLong(words[5]);
                sums.seats.put(new Seat(words[1], Long.parseLong(words[2])), seat);
            }
        }
        return sums;
    }

    private static ItemSums item(String[] words) {
        ItemSums item = new ItemSums();
        item.taken = Integer.parseInt(words[2]);
        item.served = Integer.parseInt(words[3]);
        item.passed = Integer.parseInt(words[4]);
        item.untidy = Integer.parseInt(words[5]);
        item.handled = Integer.parseInt(words[6]);
        item.handlingSeconds = Long.parseLong(words[7]);
        item.handlingSquares = Long.parseLong(words[8]);
        item.waited = Integer.parseInt(words[9]);
        item.waitingSeconds = Long.parseLong(words[10]);
        item.waitingSquares = Long.parseLong(words[11]);
        item.arrivals = Bars.read(words[12]);
        item.handling = Bars.read(words[13]);
        item.waiting = Bars.read(words[14]);
        item.windows = ItemSums.windows(words[15]);
        return item;
    }
}
