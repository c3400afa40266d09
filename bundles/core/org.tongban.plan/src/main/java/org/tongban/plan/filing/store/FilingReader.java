package org.tongban.plan.filing.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.FrozenText;

/** Reads filings and holds what is stored against its digest. */
final class FilingReader {

    private record Key(long filing, int version) {
    }

    private final Map<Key, List<String>> lines = new HashMap<>();
    private final Map<Long, Map<Integer, FilingVersion>> versions = new HashMap<>();
    private final Map<Long, List<FilingStep>> steps = new HashMap<>();

    private FilingReader() {
    }

    /** @param where a condition on plan_filing */
    static List<Filing> read(Connection connection, String where, Object... values) throws SQLException {
        FilingReader reader = new FilingReader();
        String those = where.isEmpty() ? "" : " WHERE filing_id IN (SELECT id FROM plan_filing" + where + ")";
        FilingTables.list(connection, "SELECT filing_id, version_no, line_text FROM plan_filing_line" + those + " ORDER BY filing_id, version_no, line_no", row -> {
            reader.lines.computeIfAbsent(new Key(row.getLong(1), row.getInt(2)), none -> new ArrayList<>()).add(row.getString(3));
            return row;
        }, values);
        FilingTables.list(connection, "SELECT filing_id, version_no, digest, frozen_by, at_millis FROM plan_filing_version" + those, row -> {
            FrozenText text = new FrozenText(reader.lines.getOrDefault(new Key(row.getLong(1), row.getInt(2)), List.of()));
            FilingVersion version = new FilingVersion(row.getInt(2), text, row.getString(3), text.digest().equals(row.getString(3)), row.getString(4), Instant.ofEpochMilli(row.getLong(5)));
            return reader.versions.computeIfAbsent(row.getLong(1), none -> new HashMap<>()).put(version.number(), version);
        }, values);
        FilingTables.list(connection, "SELECT filing_id, step_no, kind, version_no, digest_before, digest_after, done_by, at_millis, note FROM plan_filing_step" + those
                + " ORDER BY filing_id, step_no", row -> reader.steps.computeIfAbsent(row.getLong(1), none -> new ArrayList<>()).add(step(row)), values);
        return FilingTables.list(connection, "SELECT id, kind, clause_id, document, title, site_code, receiver, subject, state, revision FROM plan_filing" + where + " ORDER BY id",
                reader::filing, values);
    }

    private static FilingStep step(ResultSet row) throws SQLException {
        return new FilingStep(row.getInt(2), FilingStep.Kind.valueOf(row.getString(3)), row.getInt(4), row.getString(5), row.getString(6), row.getString(7),
                Instant.ofEpochMilli(row.getLong(8)), row.getString(9));
    }

    private Filing filing(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        String kind = row.getString(2);
        SiteId site = new SiteId(row.getString(6));
        FilingSubject subject = FilingSubject.parse(row.getString(8));
        List<FilingStep> taken = steps.getOrDefault(id, List.of());
        Map<Integer, FilingVersion> stored = versions.getOrDefault(id, Map.of());
        int last = Math.max(1, Math.max(stored.keySet().stream().mapToInt(Integer::intValue).max().orElse(1), taken.stream().mapToInt(FilingStep::version).max().orElse(1)));
        List<FilingVersion> all = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            FilingVersion version = stored.getOrDefault(number, new FilingVersion(number, new FrozenText(List.of()), "", false, "", Instant.EPOCH));
            boolean agreed = version.intact() && version.text().isOf(kind, site, subject) && agree(taken, version);
            all.add(new FilingVersion(number, version.text(), version.digest(), agreed, version.by(), version.at()));
        }
        return new Filing(id, kind, new Citation(row.getString(3), row.getString(4)), row.getString(5), site, row.getString(7), subject, FilingState.valueOf(row.getString(9)), all, taken,
                row.getInt(10));
    }

    /** Whether every step that was taken with a version names its digest, and at least one was. */
    private static boolean agree(List<FilingStep> taken, FilingVersion version) {
        List<FilingStep> own = taken.stream().filter(step -> step.version() == version.number()).toList();
        return !own.isEmpty() && own.stream().allMatch(step -> step.after().equals(version.digest()));
    }
}
