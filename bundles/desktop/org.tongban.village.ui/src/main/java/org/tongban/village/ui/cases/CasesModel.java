package org.tongban.village.ui.cases;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.registry.CaseVolumes;
import org.tongban.village.StationCases;

/** The cases of the stations of a year, month by month. Methods that touch the store are said to. */
public final class CasesModel {

    public static final String CASES = "cases";

    /** @param through the last month of which something is recorded anywhere, in or before the year; empty if there is none */
    public record Snapshot(int year, List<StationCases.Year> stations, Optional<YearMonth> through) {

        public Snapshot {
            stations = List.copyOf(stations);
        }
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final StationCases cases;
    private final CaseVolumes volumes;

    private @Nullable Snapshot snapshot;

    public CasesModel(StationCases cases, CaseVolumes volumes) {
        this.cases = cases;
        this.volumes = volumes;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** The year to begin with: the last of which cases are recorded. From the store. */
    public int firstYear(LocalDate today) {
        return volumes.latest().map(YearMonth::getYear).orElse(today.getYear());
    }

    /** From the store. */
    public Snapshot read(int year) {
        YearMonth december = YearMonth.of(year, 12);
        return new Snapshot(year, cases.of(year), volumes.latest().map(latest -> latest.isAfter(december) ? december : latest));
    }

    public void show(Snapshot read) {
        snapshot = read;
        changes.firePropertyChange(CASES, null, read);
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(snapshot).map(Snapshot::year);
    }

    public List<CasesRow> rows() {
        return snapshot == null ? List.of() : snapshot.stations().stream().map(station -> new CasesRow(station, year().orElseThrow())).toList();
    }

    public long total() {
        return rows().stream().mapToLong(CasesRow::total).sum();
    }

    /** How many months up to the last recorded one are without records, over all stations. */
    public long gaps() {
        return rows().stream().mapToLong(row -> gaps(row).size()).sum();
    }

    /** The months up to the last recorded one of which the station has no records. */
    public List<YearMonth> gaps(CasesRow row) {
        return gaps(row.year(), year().orElseThrow(), snapshot == null ? Optional.empty() : snapshot.through());
    }

    /** The months of a year, up to the last recorded one, of which a station has no records. */
    public static List<YearMonth> gaps(StationCases.Year station, int year, Optional<YearMonth> through) {
        List<YearMonth> gaps = new ArrayList<>();
        through.ifPresent(last -> {
            for (YearMonth month = YearMonth.of(year, 1); month.getYear() == year && !month.isAfter(last); month = month.plusMonths(1)) {
                if (!station.months().containsKey(month)) {
                    gaps.add(month);
                }
            }
        });
        return gaps;
    }
}
