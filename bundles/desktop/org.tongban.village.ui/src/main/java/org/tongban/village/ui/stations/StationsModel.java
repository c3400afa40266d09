package org.tongban.village.ui.stations;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.StationProgress.Standing;
import org.tongban.village.Stations;
import org.tongban.widgets.look.Tone;

/** The stations of a year against the standards of their tiers. Methods that touch the store are said to. */
public final class StationsModel {

    public static final String STATIONS = "stations";
    public static final String CHOSEN = "chosen";
    public static final String DETAIL = "detail";

    private static final Pattern PERSON = Pattern.compile("person (\\d+)");

    /** Which stations are shown. */
    public enum Only {
        ALL, FAILING, MEETING, UNKNOWN
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final StationChecks checks;
    private final StationProgress progress;
    private final Stations stations;
    private final CaseVolumes volumes;
    private final People people;

    private @Nullable StationsSnapshot snapshot;
    private List<StationRow> everyone = List.of();
    private @Nullable SiteId chosen;
    private @Nullable StationDetail detail;
    private String search = "";
    private Only only = Only.ALL;

    public StationsModel(StationChecks checks, StationProgress progress, Stations stations, CaseVolumes volumes, People people) {
        this.checks = checks;
        this.progress = progress;
        this.stations = stations;
        this.volumes = volumes;
        this.people = people;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** The year to begin with: the last of which cases are recorded. From the store. */
    public int firstYear(LocalDate today) {
        return volumes.latest().map(YearMonth::getYear).orElse(today.getYear());
    }

    /** From the store. */
    public StationsSnapshot read(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new StationsSnapshot(year, checks.ofYear(year), progress.on(end.isBefore(today) ? end : today.getYear() == year ? today : end));
    }

    public void show(StationsSnapshot read) {
        snapshot = read;
        everyone = read.checks().stream().map(StationRow::of).toList();
        changes.firePropertyChange(STATIONS, null, read);
        changes.firePropertyChange(CHOSEN, null, chosen);
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(snapshot).map(StationsSnapshot::year);
    }

    public Optional<Standing> standing() {
        return Optional.ofNullable(snapshot).map(StationsSnapshot::standing);
    }

    /** Every station, whatever is searched for. */
    public List<StationRow> everyone() {
        return everyone;
    }

    /** The stations shown. */
    public List<StationRow> rows() {
        return everyone.stream().filter(this::isWanted).filter(row -> search.isEmpty() || row.name().toLowerCase(Locale.ROOT).contains(search)
                || row.tier().filter(tier -> tier.label().contains(search)).isPresent()).toList();
    }

    private boolean isWanted(StationRow row) {
        return switch (only) {
            case ALL -> true;
            case FAILING -> row.check().fails();
            case MEETING -> row.check().meetsItsStandard();
            case UNKNOWN -> !row.check().fails() && !row.check().meetsItsStandard();
        };
    }

    public void search(String typed) {
        search = typed.strip().toLowerCase(Locale.ROOT);
        changes.firePropertyChange(STATIONS, null, snapshot);
    }

    public Only only() {
        return only;
    }

    public void only(Only wanted) {
        only = wanted;
        changes.firePropertyChange(STATIONS, null, snapshot);
    }

    /** How many stations have each tier. */
    public Map<StationTier, Long> tiers() {
        Map<StationTier, Long> counts = new EnumMap<>(StationTier.class);
        everyone.forEach(row -> row.tier().ifPresent(tier -> counts.merge(tier, 1L, Long::sum)));
        return counts;
    }

    /** How many stations stand so. */
    public long count(Tone tone) {
        return everyone.stream().filter(row -> row.tone() == tone).count();
    }

    public void choose(@Nullable SiteId site) {
        if (site == null ? chosen != null : !site.equals(chosen)) {
            chosen = site;
            detail = null;
            changes.firePropertyChange(CHOSEN, null, site);
        }
    }

    public Optional<StationRow> chosen() {
        return everyone.stream().filter(row -> row.site().equals(chosen)).findFirst();
    }

    /** From the store. */
    public StationDetail readDetail(StationRow row) {
        List<String> names = row.check().station().clerks().stream().flatMap(person -> people.find(person).stream()).map(dossier -> dossier.person().name()).toList();
        List<HistoryEntry> history = stations.history(row.site()).stream().map(entry -> new HistoryEntry(entry.at(), entry.by(), entry.source(), entry.reason(), entry.subject(),
                entry.field(), named(entry.before()), named(entry.after()))).toList();
        return new StationDetail(row.site(), names, history);
    }

    /** People by name instead of their number in the workspace. */
    private String named(String text) {
        return PERSON.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                people.find(new PersonId(Long.parseLong(found.group(1)))).map(dossier -> dossier.person().name()).orElse(found.group())));
    }

    /** Takes what {@link #readDetail} answered, unless another station was chosen meanwhile. */
    public void show(StationDetail read) {
        if (read.site().equals(chosen)) {
            detail = read;
            changes.firePropertyChange(DETAIL, null, read);
        }
    }

    public Optional<StationDetail> detail() {
        return Optional.ofNullable(detail);
    }
}
