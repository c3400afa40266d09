package org.tongban.window.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.tongban.core.id.SiteId;

/** The tables of the tickets, on one connection. */
final class TicketTable {

    private static final List<String> TABLES = List.of("window_ticket_item", "window_ticket_window", "window_ticket_day");
    private static final String ITEM = "item, taken, served, passed, untidy, handled, handling_seconds, handling_squares, waited, waiting_seconds, waiting_squares, arrivals, handling, waiting, windows";
    private static final String OF_DAYS = " WHERE place = ? AND site_code = ? AND ticket_day >= ? AND ticket_day < ?";
    private static final int BATCH = 1000;
    private static final int FETCH = 2000;

    private final Connection connection;
    private final String place;

    TicketTable(Connection connection, String place) {
        this.connection = connection;
        this.place = place;
    }

    /** A row of a day: what it is of. */
    record Day(SiteId site, LocalDate day, long tickets, long mark, String file) {
    }

    void days(SiteId site, BiConsumer<Day, Long> each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ticket_day, tickets, mark, file_name FROM window_ticket_day WHERE place = ? AND site_code = ? ORDER BY ticket_day")) {
            select.setString(1, place);
            select.setString(2, site.code());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.accept(new Day(site, row.getDate(1).toLocalDate(), row.getLong(2), row.getLong(3), row.getString(4)), row.getLong(2));
                }
            }
        }
    }

    /** Takes out the days from the first until before the last. */
    void remove(SiteId site, LocalDate from, LocalDate until) throws SQLException {
        for (String table : TABLES) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + OF_DAYS)) {
                key(delete, site, from, until);
                delete.executeUpdate();
            }
        }
    }

    private void key(PreparedStatement statement, SiteId site, LocalDate from, LocalDate until) throws SQLException {
        statement.setString(1, place);
        statement.setString(2, site.code());
        statement.setDate(3, Date.valueOf(from));
        statement.setDate(4, Date.valueOf(until));
    }

    /** What is stored of a day; empty if nothing is. */
    Optional<DaySums> read(SiteId site, LocalDate day) throws SQLException {
        DaySums sums = new DaySums(site, day);
        boolean[] found = {false};
        days(site, (known, tickets) -> {
            if (known.day().equals(day)) {
                found[0] = true;
                sums.tickets = known.tickets();
                sums.mark = known.mark();
                sums.file = known.file();
            }
        });
        items(site, day, day.plusDays(1), (at, item, of) -> sums.items.put(item, of));
        seats(site, day, day.plusDays(1), (at, seat, of) -> sums.seats.put(seat, of));
        return found[0] ? Optional.of(sums) : Optional.empty();
    }

    /** Hears of rows. */
    interface Reader<K, S> {
        void row(LocalDate day, K of, S sums);
    }

    void items(SiteId site, LocalDate from, LocalDate until, Reader<String, ItemSums> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT ticket_day, " + ITEM + " FROM window_ticket_item" + OF_DAYS)) {
            select.setFetchSize(FETCH);
            key(select, site, from, until);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ItemSums sums = new ItemSums();
                    sums.taken = row.getInt(3);
                    sums.served = row.getInt(4);
                    sums.passed = row.getInt(5);
                    sums.untidy = row.getInt(6);
                    sums.handled = row.getInt(7);
                    sums.handlingSeconds = row.getLong(8);
                    sums.handlingSquares = row.getLong(9);
                    sums.waited = row.getInt(10);
                    sums.waitingSeconds = row.getLong(11);
                    sums.waitingSquares = row.getLong(12);
                    sums.arrivals = Bars.read(row.getString(13));
                    sums.handling = Bars.read(row.getString(14));
                    sums.waiting = Bars.read(row.getString(15));
                    sums.windows = ItemSums.windows(row.getString(16));
                    reader.row(row.getDate(1).toLocalDate(), row.getString(2), sums);
                }
            }
        }
    }

    void seats(SiteId site, LocalDate from, LocalDate until, Reader<DaySums.Seat, DaySums.SeatSums> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ticket_day, window_number, person_id, served, passed, handling_seconds FROM window_ticket_window" + OF_DAYS)) {
            select.setFetchSize(FETCH);
            key(select, site, from, until);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    DaySums.SeatSums sums = new DaySums.SeatSums();
                    sums.served = row.getInt(4);
                    sums.passed = row.getInt(5);
                    sums.handlingSeconds = row.getLong(6);
                    reader.row(row.getDate(1).toLocalDate(), new DaySums.Seat(row.getString(2), row.getLong(3)), sums);
                }
            }
        }
    }

    /** Stores days of which nothing is stored. */
    /** @param put told now and then how many rows of sums are in */
    void insert(Iterable<DaySums> days, LongConsumer put) throws SQLException {
        try (PreparedStatement head = connection.prepareStatement(
                "INSERT INTO window_ticket_day (place, site_code, ticket_day, tickets, mark, file_name) VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement item = connection.prepareStatement(
                        "INSERT INTO window_ticket_item (place, site_code, ticket_day, " + ITEM + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement seat = connection.prepareStatement(
                        "INSERT INTO window_ticket_window (place, site_code, ticket_day, window_number, person_id, served, passed, handling_seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            long done = 0;
            for (DaySums day : days) {
                begin(head, day);
                head.setLong(4, day.tickets);
                head.setLong(5, day.mark);
                head.setString(6, day.file);
                head.addBatch();
                addItems(item, day);
                addSeats(seat, day);
                waiting += day.rows();
                done += day.rows();
                if (waiting >= BATCH) {
                    waiting = 0;
                    item.executeBatch();
                    seat.executeBatch();
                    put.accept(done);
                }
            }
            head.executeBatch();
            item.executeBatch();
            seat.executeBatch();
        }
    }

    private void addItems(PreparedStatement insert, DaySums day) throws SQLException {
        for (var entry : day.items.entrySet()) {
            ItemSums sums = entry.getValue();
            begin(insert, day);
            insert.setString(4, entry.getKey());
            insert.setInt(5, sums.taken);
            insert.setInt(6, sums.served);
            insert.setInt(7, sums.passed);
            insert.setInt(8, sums.untidy);
            insert.setInt(9, sums.handled);
            insert.setLong(10, sums.handlingSeconds);
            insert.setLong(11, sums.handlingSquares);
            insert.setInt(12, sums.waited);
            insert.setLong(13, sums.waitingSeconds);
            insert.setLong(14, sums.waitingSquares);
            insert.setString(15, sums.arrivals.toString());
            insert.setString(16, sums.handling.toString());
            insert.setString(17, sums.waiting.toString());
            insert.setString(18, ItemSums.text(sums.windows));
            insert.addBatch();
        }
    }

    private void addSeats(PreparedStatement insert, DaySums day) throws SQLException {
        for (var entry : day.seats.entrySet()) {
            begin(insert, day);
            insert.setString(4, entry.getKey().window());
            insert.setLong(5, entry.getKey().clerk());
            insert.setInt(6, entry.getValue().served);
            insert.setInt(7, entry.getValue().passed);
            insert.setLong(8, entry.getValue().handlingSeconds);
            insert.addBatch();
        }
    }

    private void begin(PreparedStatement insert, DaySums day) throws SQLException {
        insert.setString(1, place);
        insert.setString(2, day.site.code());
        insert.setDate(3, Date.valueOf(day.day));
    }
}
