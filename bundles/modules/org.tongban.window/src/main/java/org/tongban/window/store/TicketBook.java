package org.tongban.window.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;

/** The tickets as the import writes them. */
public interface TicketBook {

    /**
     * What is stored of a day.
     *
     * @param mark the same for the same tickets in whatever order
     */
    record Known(long tickets, long mark) {
    }

    /** The days stored of a hall. */
    Map<LocalDate, Known> known(SiteId hall);

    /**
     * Begins to store a file; to be used in one transaction. A day that is stored already is replaced by what the file has of it.
     *
     * @param progress told of the writing, which comes in spells
     */
    TicketLoad load(String file, Progress progress);

    /** Everything stored of a day as text; empty if nothing is. */
    Optional<String> text(SiteId hall, LocalDate day);

    /** Puts back what {@link #text} gave; nothing stays of the day if the text is empty. */
    void restore(SiteId hall, LocalDate day, String text);
}
