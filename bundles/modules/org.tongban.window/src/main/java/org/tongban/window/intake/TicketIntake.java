package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.window.store.Ticket;
import org.tongban.window.store.TicketBook;
import org.tongban.window.store.TicketBook.Known;
import org.tongban.window.store.TicketLoad;

/**
 * Takes in tickets. What a file has of a day replaces what was stored of it, so a day should be whole in one file; the
 * same tickets again change nothing.
 */
final class TicketIntake implements Intake {

    private record Key(SiteId hall, LocalDate day) {
    }

    /** Tickets and their mark. */
    private static final class Sum {
        long tickets;
        long mark;
    }

    private final TicketReading reading;
    private final TicketBook book;
    private final ImportContext context;
    private final Map<Key, Sum> judged = new LinkedHashMap<>();
    private final Map<SiteId, Map<LocalDate, Known>> known = new HashMap<>();
    private final Map<Key, Sum> stored = new LinkedHashMap<>();
    private @Nullable TicketLoad load;
    private @Nullable Key lastKey;
    private @Nullable Sum lastSum;

    TicketIntake(TicketReading reading, TicketBook book, ImportContext context) {
        this.reading = reading;
        this.book = book;
        this.context = context;
    }

    @Override
    public Effect judge(Row row) {
        reading.read(row).ifPresent(ticket -> add(judged, ticket));
        return Effect.NEW;
    }

    private void add(Map<Key, Sum> sums, Ticket ticket) {
        Key key = lastKey;
        Sum sum = lastSum;
        if (key == null || sum == null || !key.day().equals(ticket.day()) || !key.hall().equals(ticket.site())) {
            key = new Key(ticket.site(), ticket.day());
            sum = sums.computeIfAbsent(key, none -> new Sum());
            lastKey = key;
            lastSum = sum;
        }
        sum.tickets++;
        sum.mark += ticket.mark();
    }

    @Override
    public Optional<Map<Effect, Long>> effects() {
        lastKey = null;
        Map<Effect, Long> effects = new HashMap<>();
        judged.forEach((key, sum) -> effects.merge(effect(key, sum), sum.tickets, Long::sum));
        return Optional.of(effects);
    }

    @Override
    public Effect settled(Row row, Effect alone) {
        return reading.read(row).map(ticket -> {
            Key key = new Key(ticket.site(), ticket.day());
            return judged.containsKey(key) ? effect(key, judged.get(key)) : Effect.SAME;
        }).orElse(Effect.SAME);
    }

    private Effect effect(Key key, Sum sum) {
        Known before = known.computeIfAbsent(key.hall(), book::known).get(key.day());
        return before == null ? Effect.NEW : before.tickets() == sum.tickets && before.mark() == sum.mark ? Effect.SAME : Effect.CHANGED;
    }

    /** Days that are stored just so are passed over. */
    @Override
    public void store(Row row) {
        Ticket ticket = reading.read(row).orElseThrow(() -> new IllegalStateException("row " + row.number() + " was accepted and is now refused"));
        Key key = new Key(ticket.site(), ticket.day());
        Sum sum = judged.get(key);
        if (sum != null && effect(key, sum) == Effect.SAME) {
            return;
        }
        TicketLoad into = load;
        if (into == null) {
            notePast();
            into = book.load(context.file(), context.progress());
            load = into;
        }
        add(stored, ticket);
        into.add(ticket);
    }

    /** Before the first day is replaced: what the days hold now. */
    private void notePast() {
        judged.forEach((key, sum) -> {
            if (effect(key, sum) != Effect.SAME) {
                String before = effect(key, sum) == Effect.NEW ? "" : book.text(key.hall(), key.day()).orElse("");
                context.replacing().record(TicketRestorer.TOPIC, TicketRestorer.subject(key.hall(), key.day()), before, "");
            }
        });
    }

    @Override
    public void finish() {
        if (load != null) {
            load.write();
        }
        Map<SiteId, Map<LocalDate, Known>> now = new HashMap<>();
        stored.keySet().forEach(key -> {
            Known after = now.computeIfAbsent(key.hall(), book::known).get(key.day());
            context.replacing().record(TicketRestorer.TOPIC, TicketRestorer.subject(key.hall(), key.day()), "", TicketRestorer.text(after));
        });
    }
}
