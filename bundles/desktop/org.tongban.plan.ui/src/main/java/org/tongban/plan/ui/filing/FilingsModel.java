package org.tongban.plan.ui.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.ui.Observed;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.store.Workspaces;

/** The filings of the workspace as a list, the one selected, and what may be done with it. Methods said to touch the store belong into the background. */
public final class FilingsModel extends Observed {

    public static final String ROWS = "rows";
    public static final String SELECTED = "selected";
    /** What of the selected filing is read only when it is selected. */
    public static final String DETAIL = "detail";

    private final Workspaces workspaces;
    private final Filings filings;
    private final Clock clock;
    private List<FilingEntry> entries = List.of();
    private Map<Group, FilingEntry> last = Map.of();
    private Map<Group, Long> counts = Map.of();
    private FilingsView view = FilingsView.ALL;
    private @Nullable FilingEntry selected;
    private @Nullable Detail detail;

    /**
     * What is read of a filing that is selected.
     *
     * @param checks  what the receiver has to look at
     * @param records the contents as the records have them now; empty if none can be told
     * @param problem why the records may not be filed yet; empty if they may
     */
    public record Detail(FilingEntry entry, List<Check> checks, Optional<FilingContents> records, String problem) {

        /** Whether the records say something else than the latest version. */
        public boolean isOutdated() {
            return records.isPresent() && entry.filing().filter(filing -> !filing.latest().text().contents().equals(records)).isPresent();
        }
    }

    /** What is one row while nobody drafted it. */
    private record Group(SiteId site, String kind, Optional<FilingStanding> standing) {
        static Group of(FilingEntry entry) {
            return new Group(entry.site().id(), entry.duty().kind(), entry.standing());
        }
    }

    public FilingsModel(Workspaces workspaces, Filings filings, Clock clock) {
        this.workspaces = workspaces;
        this.filings = filings;
        this.clock = clock;
    }

    public boolean isOpen() {
        return workspaces.current().isPresent();
    }

    /** From the store. */
    public List<FilingEntry> read() {
        return isOpen() ? filings.list(LocalDate.now(clock)) : List.of();
    }

    /** Shows what was read; what was selected stays so, and is looked at anew: the records may have changed under the same filing. */
    public void show(List<FilingEntry> read) {
        detail = null;
        FilingEntry was = selected;
        entries = List.copyOf(read);
        last = entries.stream().filter(entry -> entry.filing().isEmpty()).collect(Collectors.toMap(Group::of, entry -> entry, FilingsModel::later));
        counts = entries.stream().filter(entry -> entry.filing().isEmpty()).collect(Collectors.groupingBy(Group::of, Collectors.counting()));
        changed(ROWS, null, entries);
        select(was == null ? null : same(was).orElse(null));
    }

    private static FilingEntry later(FilingEntry one, FilingEntry other) {
        return one.subject().toString().compareTo(other.subject().toString()) > 0 ? one : other;
    }

    private Optional<FilingEntry> same(FilingEntry was) {
        return entries.stream().filter(entry -> isSame(entry, was.duty().kind(), was.site().id(), was.subject())).findFirst();
    }

    private static boolean isSame(FilingEntry entry, String kind, SiteId site, FilingSubject subject) {
        return entry.duty().kind().equals(kind) && entry.site().id().equals(site) && entry.subject().equals(subject);
    }

    public FilingsView view() {
        return view;
    }

    public void view(FilingsView shown) {
        view = shown;
        changed(ROWS, null, entries);
    }

    /** What the view lists: of what nobody drafted the last alone for each site and matter, so that years without a record drown nothing. */
    public List<FilingEntry> rows() {
        return entries.stream().filter(view::shows).filter(entry -> view == FilingsView.MISSING || entry.filing().isPresent() || entry.equals(last.get(Group.of(entry)))).toList();
    }

    /** How many more the row of an entry that nobody drafted stands for. */
    public long others(FilingEntry entry) {
        return view == FilingsView.MISSING || entry.filing().isPresent() ? 0 : counts.getOrDefault(Group.of(entry), 1L) - 1;
    }

    /** The filing with this number. */
    public Optional<FilingEntry> row(long id) {
        return entries.stream().filter(entry -> entry.filing().filter(filing -> filing.id() == id).isPresent()).findFirst();
    }

    /** How many wait for the receiver. */
    public long waiting() {
        return count(entry -> entry.filing().filter(filing -> filing.state().isWaiting()).isPresent());
    }

    /** How many were returned and are with the sender. */
    public long returned() {
        return count(entry -> entry.standing().filter(FilingStanding.RETURNED::equals).isPresent());
    }

    /** How many are due and were not sent. */
    public long overdue() {
        return count(entry -> entry.standing().filter(FilingStanding.OVERDUE::equals).isPresent());
    }

    private long count(Predicate<FilingEntry> which) {
        return entries.stream().filter(which).count();
    }

    public void select(@Nullable FilingEntry entry) {
        selected = entry;
        if (detail != null && !detail.entry().equals(entry)) {
            detail = null;
        }
        changed(SELECTED, null, entry);
    }

    public @Nullable FilingEntry selected() {
        return selected;
    }

    /** From the store. */
    public Detail look(FilingEntry entry) {
        Optional<FilingContents> records = Optional.empty();
        String problem = "";
        try {
            records = filings.current(entry.duty().kind(), entry.site().id(), entry.subject());
        } catch (IllegalArgumentException notYet) {
            problem = notYet.getMessage();
        }
        return new Detail(entry, entry.filing().map(filings::checks).orElse(List.of()), records, problem);
    }

    /** Takes what {@link #look} found, unless something else is selected by now. */
    public void looked(Detail found) {
        if (found.entry().equals(selected)) {
            detail = found;
            changed(DETAIL, null, found);
        }
    }

    public Optional<Detail> detail() {
        return Optional.ofNullable(detail);
    }

    /** Whether a command can be given for what is selected. */
    public boolean can(FilingCommand command) {
        if (command == FilingCommand.IMPORT) {
            return isOpen();
        }
        if (selected == null) {
            return false;
        }
        Optional<FilingState> state = selected.filing().map(Filing::state);
        return switch (command) {
            case SUBMIT -> state.map(FilingState::isWithSender).orElseGet(() -> detail().map(found -> found.records().isPresent()).orElse(false));
            case ACCEPT, RETURN -> state.filter(FilingState::isWaiting).isPresent();
            case EXPORT -> selected.filing().filter(filing -> filing.isIntact() && (!filing.state().isWithSender() || filing.state() == FilingState.RETURNED)).isPresent();
            case IMPORT -> isOpen();
            case AMEND -> state.filter(each -> !each.isWaiting()).isPresent() && detail().filter(Detail::isOutdated).isPresent();
        };
    }

    /** Whether the user has to say why. */
    public boolean needsReason(FilingCommand command) {
        Optional<FilingState> state = Optional.ofNullable(selected).flatMap(FilingEntry::filing).map(Filing::state);
        return switch (command) {
            case RETURN -> true;
            case SUBMIT -> state.filter(FilingState.RETURNED::equals).isPresent();
            case AMEND -> state.filter(FilingState.ACCEPTED::equals).isPresent();
            case ACCEPT, EXPORT, IMPORT -> false;
        };
    }

    /** Writes. In the background. */
    public Filing act(FilingCommand command, FilingEntry entry, String note, String by) {
        if (command == FilingCommand.SUBMIT) {
            return filings.submit(entry.filing().orElseGet(() -> filings.open(entry.duty().kind(), entry.site().id(), entry.subject(), by)), note, by);
        }
        Filing filing = entry.filing().orElseThrow();
        return switch (command) {
            case ACCEPT -> filings.accept(filing, note, by);
            case RETURN -> filings.giveBack(filing, note, by);
            default -> filings.amend(filing, note, by);
        };
    }
}
