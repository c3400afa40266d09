package org.tongban.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Change;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The case volumes, in one big table that is read and written by SQL alone. */
@Component
public final class StoredCaseVolumes implements CaseVolumes {

    /** Sums are put into order here, since the engines order Chinese text differently. */
    private static final Comparator<CaseVolume> ORDER = Comparator.comparing(CaseVolume::month).thenComparing(CaseVolume::site)
            .thenComparing(volume -> volume.person().map(PersonId::number).orElse(0L))
            .thenComparing(CaseVolume::platform).thenComparing(CaseVolume::quality);

    private final Tx tx;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public StoredCaseVolumes(@Reference Tx tx, @Reference Sites sites, @Reference Clock clock) {
        this.tx = tx;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<CaseVolume> of(YearMonth month) {
        return sum("""
                SELECT month_number, site_code, person_id, platform, quality, SUM(cases) FROM registry_case_volume
                WHERE place = ? AND month_number BETWEEN ? AND ? GROUP BY month_number, site_code, person_id, platform, quality""", month, month);
    }

    @Override
    public List<CaseVolume> ofYear(int year) {
        YearMonth january = YearMonth.of(year, 1);
        return sum("""
                SELECT %d, site_code, 0, platform, '', SUM(cases) FROM registry_case_volume
                WHERE place = ? AND month_number BETWEEN ? AND ? GROUP BY site_code, platform""".formatted(CaseKey.number(january)), january, YearMonth.of(year, 12));
    }

    @Override
    public List<CaseVolume> byMonth(int year) {
        return sum("""
                SELECT month_number, site_code, 0, platform, '', SUM(cases) FROM registry_case_volume
                WHERE place = ? AND month_number BETWEEN ? AND ? GROUP BY month_number, site_code, platform""", YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    @Override
    public List<CaseVolume> byItem(SiteId site, int year) {
        List<CaseVolume> volumes = ofSite(site, """
                SELECT month_number, platform, item, SUM(cases) FROM registry_case_volume
                WHERE place = ? AND month_number BETWEEN ? AND ? AND site_code = ? AND item <> '' GROUP BY month_number, platform, item""", YearMonth.of(year, 1), YearMonth.of(year, 12),
                row -> new CaseVolume(CaseKey.month(row.getInt(1)), site, Optional.empty(), row.getString(2), "", row.getString(3), row.getLong(4)));
        return volumes.stream().sorted(Comparator.comparing(CaseVolume::month).thenComparing(CaseVolume::platform).thenComparing(CaseVolume::item)).toList();
    }

    @Override
    public List<Integer> yearsByItem(SiteId site) {
        return ofSite(site, """
                SELECT DISTINCT month_number FROM registry_case_volume WHERE place = ? AND month_number BETWEEN ? AND ? AND site_code = ? AND item <> ''""",
                YearMonth.of(1900, 1), YearMonth.of(9999, 12), row -> CaseKey.month(row.getInt(1)).getYear()).stream().distinct().sorted().toList();
    }

    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> List<T> ofSite(SiteId site, String sql, YearMonth from, YearMonth through, Read<T> read) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, place().orElse(""));
                select.setInt(2, CaseKey.number(from));
                select.setInt(3, CaseKey.number(through));
                select.setString(4, site.code());
                List<T> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(read.from(rows));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public Optional<YearMonth> latest() {
        return place().flatMap(place -> tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT MAX(month_number) FROM registry_case_volume WHERE place = ?")) {
                select.setString(1, place);
                try (ResultSet found = select.executeQuery()) {
                    int number = found.next() ? found.getInt(1) : 0;
                    return number == 0 ? Optional.empty() : Optional.of(CaseKey.month(number));
                }
            }
        }));
    }

    private List<CaseVolume> sum(String sql, YearMonth from, YearMonth through) {
        Optional<String> place = place();
        if (place.isEmpty()) {
            return List.of();
        }
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, place.get());
                select.setInt(2, CaseKey.number(from));
                select.setInt(3, CaseKey.number(through));
                List<CaseVolume> volumes = new ArrayList<>();
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        long person = found.getLong(3);
                        volumes.add(new CaseVolume(CaseKey.month(found.getInt(1)), new SiteId(found.getString(2)),
                                person == 0 ? Optional.empty() : Optional.of(new PersonId(person)), found.getString(4), found.getString(5), "", found.getLong(6)));
                    }
                }
                volumes.sort(ORDER);
                return volumes;
            }
        });
    }

    /** The code of the place's own centre, which begins the key of every volume. */
    private Optional<String> place() {
        return sites.root().map(site -> site.id().code());
    }

    @Override
    public Outcome compare(CaseTally tally, LongConsumer progress) {
        // before a place is adopted nothing is stored under any key
        String place = place().orElse("");
        return tx.jdbc(connection -> new CaseLoad(connection, place, tally, progress).outcome());
    }

    @Override
    public Outcome put(CaseTally tally, Change change, LongConsumer progress) {
        String place = place().orElseThrow(() -> new IllegalStateException("no site yet: a place must be adopted first"));
        return tx.call(em -> tx.jdbc(connection -> store(connection, place, tally, change, progress)));
    }

    @Override
    public long[] stored(CaseTally tally, LongConsumer progress) {
        String place = place().orElse("");
        return tx.jdbc(connection -> new CaseLoad(connection, place, tally, progress).stored());
    }

    @Override
    public void remove(CaseTally tally, Change change, LongConsumer progress) {
        String place = place().orElse("");
        tx.run(em -> tx.jdbc(connection -> {
            new CaseLoad(connection, place, tally, progress).remove(change, clock.instant());
            return null;
        }));
    }

    @Override
    public void removeAll(YearMonth month) {
        String place = place().orElse("");
        tx.run(em -> tx.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM registry_case_volume WHERE place = ? AND month_number = ?")) {
                delete.setString(1, place);
                delete.setInt(2, CaseKey.number(month));
                return delete.executeUpdate();
            }
        }));
    }

    private Outcome store(Connection connection, String place, CaseTally tally, Change change, LongConsumer progress) throws SQLException {
        CaseLoad load = new CaseLoad(connection, place, tally, progress);
        Outcome outcome = load.outcome();
        load.store(change, clock.instant());
        return outcome;
    }
}
