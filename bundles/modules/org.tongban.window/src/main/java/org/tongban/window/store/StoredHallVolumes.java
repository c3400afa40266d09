package org.tongban.window.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Change;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolume.Subject;
import org.tongban.window.HallVolumes;

/** The volumes of halls: by item and month among the registry's case volumes, the others in a table of their own. */
@Component
public final class StoredHallVolumes implements HallVolumes {

    private static final Comparator<HallVolume> ORDER = Comparator.comparing(HallVolume::subject).thenComparing(HallVolume::name)
            .thenComparing(volume -> volume.month().orElse(0)).thenComparing(HallVolume::channel);
    private static final Predicate<HallVolume> OF_REGISTRY = volume -> volume.subject() == Subject.ITEM && volume.month().isPresent();
    private static final String MATCH = "place = ? AND site_code = ? AND year_number = ? AND month_number = ? AND subject = ? AND subject_name = ? AND channel = ?";
    private static final int CASES = 8;

    private final Tx tx;
    private final CaseVolumes cases;
    private final Sites sites;

    @Activate
    public StoredHallVolumes(@Reference Tx tx, @Reference CaseVolumes cases, @Reference Sites sites) {
        this.tx = tx;
        this.cases = cases;
        this.sites = sites;
    }

    @Override
    public List<HallVolume> ofYear(SiteId hall, int year) {
        List<HallVolume> volumes = new ArrayList<>();
        cases.byItem(hall, year).forEach(volume -> volumes.add(new HallVolume(hall, year, OptionalInt.of(volume.month().getMonthValue()), Subject.ITEM, volume.item(),
                volume.platform(), volume.count())));
        volumes.addAll(tx.jdbc(connection -> select(connection, hall, year)));
        volumes.sort(ORDER);
        return volumes;
    }

    private List<HallVolume> select(Connection connection, SiteId hall, int year) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT month_number, subject, subject_name, channel, cases FROM window_volume WHERE place = ? AND site_code = ? AND year_number = ?")) {
            select.setString(1, place());
            select.setString(2, hall.code());
            select.setInt(3, year);
            List<HallVolume> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int month = row.getInt(1);
                    found.add(new HallVolume(hall, year, month == 0 ? OptionalInt.empty() : OptionalInt.of(month), Subject.valueOf(row.getString(2)), row.getString(3),
                            row.getString(4), row.getLong(5)));
                }
            }
            return found;
        }
    }

    @Override
    public List<Integer> years(SiteId hall) {
        TreeSet<Integer> years = new TreeSet<>(cases.yearsByItem(hall));
        years.addAll(tx.<List<Integer>>jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT year_number FROM window_volume WHERE place = ? AND site_code = ?")) {
                select.setString(1, place());
                select.setString(2, hall.code());
                List<Integer> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getInt(1));
                    }
                }
                return found;
            }
        }));
        return List.copyOf(years);
    }

    @Override
    public void put(Collection<HallVolume> volumes, Change change) {
        tx.run(em -> {
            CaseTally tally = tally(volumes);
            if (tally.size() > 0) {
                cases.put(tally, change, done -> { });
            }
            tx.jdbc(connection -> {
                delete(connection, volumes);
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO window_volume (place, site_code, year_number, month_number, subject, subject_name, channel, cases) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                    for (HallVolume volume : volumes) {
                        if (!OF_REGISTRY.test(volume)) {
                            key(insert, volume);
                            insert.setLong(CASES, volume.cases());
                            insert.addBatch();
                        }
                    }
                    insert.executeBatch();
                }
                return null;
            });
        });
    }

    @Override
    public void remove(Collection<HallVolume> volumes, Change change) {
        tx.run(em -> {
            CaseTally tally = tally(volumes);
            if (tally.size() > 0) {
                cases.remove(tally, change, done -> { });
            }
            tx.jdbc(connection -> {
                delete(connection, volumes);
                return null;
            });
        });
    }

    private void delete(Connection connection, Collection<HallVolume> volumes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM window_volume WHERE " + MATCH)) {
            for (HallVolume volume : volumes) {
                if (!OF_REGISTRY.test(volume)) {
                    key(delete, volume);
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        }
    }

    private void key(PreparedStatement statement, HallVolume volume) throws SQLException {
        statement.setString(1, place());
        statement.setString(2, volume.hall().code());
        statement.setInt(3, volume.year());
        statement.setInt(4, volume.month().orElse(0));
        statement.setString(5, volume.subject().name());
        statement.setString(6, volume.name());
        statement.setString(7, volume.channel());
    }

    private static CaseTally tally(Collection<HallVolume> volumes) {
        CaseTally tally = new CaseTally();
        volumes.stream().filter(OF_REGISTRY).forEach(volume -> tally.add(new CaseVolume(YearMonth.of(volume.year(), volume.month().getAsInt()), volume.hall(), Optional.empty(),
                volume.channel(), "", volume.name(), volume.cases())));
        return tally;
    }

    /** The code of the place's own centre, which begins the key of every volume. */
    private String place() {
        return sites.root().map(site -> site.id().code()).orElse("");
    }
}
