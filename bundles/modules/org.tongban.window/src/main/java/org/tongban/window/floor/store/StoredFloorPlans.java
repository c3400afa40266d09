package org.tongban.window.floor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.store.Tx;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.PlanRefused;

/** The floor plans, in the store. */
@Component
public final class StoredFloorPlans implements FloorPlans {

    private final Tx tx;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public StoredFloorPlans(@Reference Tx tx, @Reference Audit audit, @Reference Clock clock) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<FloorPlan> of(SiteId hall) {
        return tx.jdbc(connection -> {
            PlanRows rows = new PlanRows(connection);
            List<FloorPlan> plans = new ArrayList<>();
            for (int floor : rows.floors(hall)) {
                rows.find(hall, floor).ifPresent(plans::add);
            }
            return plans;
        });
    }

    @Override
    public Optional<FloorPlan> of(SiteId hall, int floor) {
        return tx.jdbc(connection -> new PlanRows(connection).find(hall, floor));
    }

    @Override
    public FloorPlan save(FloorPlan plan, Change change) {
        return tx.jdbc(connection -> {
            PlanRows rows = new PlanRows(connection);
            Optional<FloorPlan> known = current(rows, plan);
            if (known.filter(plan::looksLike).isPresent()) {
                return known.get();
            }
            FloorPlan next = plan.versioned(plan.version() + 1);
            if (!rows.put(next, known)) {
                throw meanwhile();
            }
            note(connection, plan.hall(), PlanDifferences.between(known, Optional.of(next)), change);
            audit.note(change.by(), "window.plan", "大厅 " + plan.hall() + " " + plan.floor() + " 层平面图", known.map(Digest::ofValue).orElse(Digest.NONE), Digest.ofValue(next));
            return next;
        });
    }

    @Override
    public void remove(FloorPlan plan, Change change) {
        tx.jdbc(connection -> {
            PlanRows rows = new PlanRows(connection);
            Optional<FloorPlan> known = current(rows, plan);
            if (known.isPresent()) {
                rows.remove(plan.hall(), plan.floor());
                note(connection, plan.hall(), PlanDifferences.between(known, Optional.empty()), change);
                audit.note(change.by(), "window.plan", "大厅 " + plan.hall() + " " + plan.floor() + " 层平面图", Digest.ofValue(known.get()), Digest.NONE);
            }
            return known;
        });
    }

    private static Optional<FloorPlan> current(PlanRows rows, FloorPlan plan) throws SQLException {
        Optional<FloorPlan> known = rows.find(plan.hall(), plan.floor());
        if (known.map(FloorPlan::version).orElse(0) != plan.version()) {
            throw meanwhile();
        }
        return known;
    }

    private static PlanRefused meanwhile() {
        return new PlanRefused("这一层平面已被别人改过：请重新读取后再改 (somebody else has changed this floor meanwhile: reload it, then change it again)");
    }

    private void note(Connection connection, SiteId hall, List<PlanDifferences> differences, Change change) throws SQLException {
        long now = clock.millis();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO window_plan_history (at_millis, changed_by, source, reason, site_code, field, before_value,"
                + " after_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (PlanDifferences difference : differences) {
                insert.setLong(1, now);
                insert.setString(2, change.by());
                insert.setString(3, change.source());
                insert.setString(4, change.reason());
                insert.setString(5, hall.code());
                insert.setString(6, difference.field());
                insert.setString(7, difference.before());
                insert.setString(8, difference.after());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public List<HistoryEntry> history(SiteId hall) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT at_millis, changed_by, source, reason, field, before_value, after_value FROM window_plan_history"
                    + " WHERE site_code = ? ORDER BY at_millis DESC, id DESC")) {
                select.setString(1, hall.code());
                List<HistoryEntry> entries = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        entries.add(new HistoryEntry(Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4), "hall " + hall, row.getString(5),
                                row.getString(6), row.getString(7)));
                    }
                }
                return entries;
            }
        });
    }
}
