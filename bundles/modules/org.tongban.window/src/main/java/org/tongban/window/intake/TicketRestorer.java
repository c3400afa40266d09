package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.window.store.TicketBook;
import org.tongban.window.store.TicketBook.Known;

/** Puts the tickets of days back. Whether a day was changed since is told by the number of its tickets and their mark. */
@Component
public final class TicketRestorer implements Restorer {

    static final String TOPIC = "tickets";

    private final TicketBook book;

    @Activate
    public TicketRestorer(@Reference TicketBook book) {
        this.book = book;
    }

    static String subject(SiteId hall, LocalDate day) {
        return Text.line(hall.code(), day.toString());
    }

    static String text(Known day) {
        return day.tickets() + " " + day.mark();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<SiteId, Map<LocalDate, Known>> known = new HashMap<>();
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            Known day = known.computeIfAbsent(hall(subject), book::known).get(day(subject));
            if (day != null) {
                now.put(subject, text(day));
            }
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        int done = 0;
        for (Before record : records) {
            book.restore(hall(record.subject()), day(record.subject()), record.text());
            progress.at("撤销", ++done, records.size());
        }
    }

    @Override
    public String title(String subject) {
        return day(subject) + "的叫号记录";
    }

    private static SiteId hall(String subject) {
        return new SiteId(Text.words(subject)[0]);
    }

    private static LocalDate day(String subject) {
        return LocalDate.parse(Text.words(subject)[1]);
    }
}
