package org.tongban.plan.ui.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.ui.PlanParts;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Tells which filings are overdue, returned, waiting, late, or no longer what was frozen. */
@Component
public final class FilingsWatch implements Watch {

    private final Workspaces workspaces;
    private final Filings filings;
    private final Clock clock;

    @Activate
    public FilingsWatch(@Reference Workspaces workspaces, @Reference Filings filings, @Reference Clock clock) {
        this.workspaces = workspaces;
        this.filings = filings;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(PlanParts.class, language);
        List<FilingEntry> entries = filings.list(LocalDate.now(clock));
        List<Notice> notices = new ArrayList<>();
        tell(notices, entries, entry -> entry.filing().filter(filing -> !filing.isIntact()).isPresent(), Weight.BLOCKING, texts, "notice.filings.meddled", FilingsView.ALL);
        tell(notices, entries, entry -> is(entry, FilingStanding.OVERDUE), Weight.DUE, texts, "notice.filings.overdue", FilingsView.OUTBOX);
        tell(notices, entries, entry -> is(entry, FilingStanding.RETURNED), Weight.DUE, texts, "notice.filings.returned", FilingsView.OUTBOX);
        tell(notices, entries, entry -> entry.filing().filter(filing -> filing.state().isWaiting()).isPresent(), Weight.DUE, texts, "notice.filings.waiting", FilingsView.INBOX);
        tell(notices, entries, entry -> is(entry, FilingStanding.LATE), Weight.NOTE, texts, "notice.filings.late", FilingsView.INBOX);
        tell(notices, entries, entry -> is(entry, FilingStanding.PENDING), Weight.NOTE, texts, "notice.filings.pending", FilingsView.OUTBOX);
        return notices;
    }

    private static boolean is(FilingEntry entry, FilingStanding standing) {
        return entry.standing().filter(standing::equals).isPresent();
    }

    /** How many, and the first of them. */
    private static void tell(List<Notice> notices, List<FilingEntry> entries, Predicate<FilingEntry> which, Weight weight, Texts texts, String key, FilingsView view) {
        List<FilingEntry> found = entries.stream().filter(which).toList();
        if (!found.isEmpty()) {
            FilingEntry first = found.get(0);
            notices.add(new Notice(weight, texts.get(key, Integer.toString(found.size()), first.site().name(), first.subject().toString()), PlanParts.FILINGS, view));
        }
    }
}
