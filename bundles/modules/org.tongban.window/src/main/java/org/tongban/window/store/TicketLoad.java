package org.tongban.window.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.store.Tx;

/**
 * Sums up the tickets of a file and stores the sums, in bounded memory: when too many sums have gathered they are written,
 * and a day that comes again later is fetched back first. Files in order of days, as queue systems write them, never need that.
 */
public final class TicketLoad {

    /** Sums of items and days kept in memory, about 1 KB each. */
    private static final int MOST = 120_000;

    private record Key(SiteId site, LocalDate day) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySite = site.compareTo(other.site);
            return bySite != 0 ? bySite : day.compareTo(other.day);
        }
    }

    private final Tx tx;
    private final String place;
    private final String file;
    private final Progress progress;
    private final Map<Key, DaySums> days = new TreeMap<>();
    private final Set<Key> written = new HashSet<>();
    private DaySums last = new DaySums(new SiteId("-"), LocalDate.MIN);
    private int sums;

    TicketLoad(Tx tx, String place, String file, Progress progress) {
        this.tx = tx;
        this.place = place;
        this.file = file;
        this.progress = progress;
    }

    public void add(Ticket ticket) {
        DaySums day = last.day.equals(ticket.day()) && last.site.equals(ticket.site()) ? last : day(new Key(ticket.site(), ticket.day()));
        last = day;
        if (day.add(ticket) && ++sums > MOST) {
            write();
        }
    }

    private DaySums day(Key key) {
        return days.computeIfAbsent(key, none -> {
            DaySums sums = written.contains(key) ? tx.jdbc(connection -> new TicketTable(connection, place).read(key.site(), key.day()).orElseThrow()) : new DaySums(key.site(), key.day());
            sums.file = file;
            this.sums += sums.items.size();
            return sums;
        });
    }

    /** Writes what is in memory; progress is told in rows of sums, half of them taken out, half put in. */
    public void write() {
        tx.<Void>jdbc(connection -> {
            TicketTable table = new TicketTable(connection, place);
            long rows = days.values().stream().mapToLong(DaySums::rows).sum();
            long done = 0;
            for (Map.Entry<Key, DaySums> day : days.entrySet()) {
                table.remove(day.getKey().site(), day.getKey().day(), day.getKey().day().plusDays(1));
                done += day.getValue().rows();
                progress.at("写入", done, 2 * rows);
            }
            table.insert(days.values(), put -> progress.at("写入", rows + put, 2 * rows));
            return null;
        });
        written.addAll(days.keySet());
        days.clear();
        last = new DaySums(new SiteId("-"), LocalDate.MIN);
        sums = 0;
    }
}
