package org.tongban.window.floor.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;

/** Floor plans as rows. */
final class PlanRows {
    /** A multiple of three bytes, so that the parts' Base64 joins without padding inside. */
    private static final int PART = 23_997;
    private static final String OF_FLOOR = " WHERE site_code = ? AND floor_no = ?";
    private static final String PLAN = "SELECT lock_version, room_width, room_height, picture_type, picture_across, picture_down, picture_x, picture_y, picture_scale,"
            + " picture_strength, picture_parts FROM window_plan" + OF_FLOOR;
    private static final String INSERT_PLAN = "INSERT INTO window_plan (lock_version, room_width, room_height, picture_type, picture_across, picture_down, picture_x, picture_y,"
            + " picture_scale, picture_strength, picture_parts, site_code, floor_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_PLAN = "UPDATE window_plan SET lock_version = ?, room_width = ?, room_height = ?, picture_type = ?, picture_across = ?, picture_down = ?,"
            + " picture_x = ?, picture_y = ?, picture_scale = ?, picture_strength = ?, picture_parts = ?" + OF_FLOOR + " AND lock_version = ?";

    private final Connection connection;

    PlanRows(Connection connection) {
        this.connection = connection;
    }

    List<Integer> floors(SiteId hall) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT floor_no FROM window_plan WHERE site_code = ? ORDER BY floor_no")) {
            select.setString(1, hall.code());
            List<Integer> floors = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    floors.add(rows.getInt(1));
                }
            }
            return floors;
        }
    }

    Optional<FloorPlan> find(SiteId hall, int floor) throws SQLException {
        try (PreparedStatement select = of(PLAN, hall, floor); ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new FloorPlan(hall, floor, row.getInt("lock_version"), row.getInt("room_width"), row.getInt("room_height"),
                    backdrop(hall, floor, row), elements(hall, floor))) : Optional.empty();
        }
    }

    private Optional<Backdrop> backdrop(SiteId hall, int floor, ResultSet plan) throws SQLException {
        if (plan.getString("picture_type") == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PreparedStatement select = of("SELECT content FROM window_plan_picture" + OF_FLOOR + " ORDER BY part_no", hall, floor); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                content.writeBytes(Base64.getDecoder().decode(rows.getString(1)));
            }
        }
        return Optional.of(new Backdrop(content.toByteArray(), plan.getString("picture_type"), plan.getInt("picture_across"), plan.getInt("picture_down"),
                plan.getInt("picture_x"), plan.getInt("picture_y"), plan.getBigDecimal("picture_scale").doubleValue(), plan.getInt("picture_strength")));
    }

    private List<Placed> elements(SiteId hall, int floor) throws SQLException {
        List<Placed> elements = new ArrayList<>();
        try (PreparedStatement select = of("SELECT element_no, kind, left_edge, top_edge, width, height, rotation, label, reference FROM window_plan_element" + OF_FLOOR
                + " ORDER BY place_no", hall, floor); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                elements.add(new Placed(row.getInt(1), PlacedKind.valueOf(row.getString(2)), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7),
                        row.getString(8), row.getString(9)));
            }
        }
        return elements;
    }

    /** Stores a plan of one version more over what is known. @return whether it still was as known */
    boolean put(FloorPlan plan, Optional<FloorPlan> known) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(known.isEmpty() ? INSERT_PLAN : UPDATE_PLAN)) {
            put.setInt(1, plan.version());
            put.setInt(2, plan.width());
            put.setInt(3, plan.height());
            describe(put, plan.backdrop());
            put.setString(12, plan.hall().code());
            put.setInt(13, plan.floor());
            if (known.isPresent()) {
                put.setInt(14, known.get().version());
            }
            if (put.executeUpdate() != 1) {
                return false;
            }
        }
        clear("window_plan_element", plan.hall(), plan.floor());
        if (!sameContent(plan.backdrop(), known.flatMap(FloorPlan::backdrop))) {
            clear("window_plan_picture", plan.hall(), plan.floor());
            putPicture(plan);
        }
        putElements(plan);
        return true;
    }

    private static boolean sameContent(Optional<Backdrop> one, Optional<Backdrop> other) {
        return one.isEmpty() && other.isEmpty() || one.isPresent() && other.isPresent() && Arrays.equals(one.get().content(), other.get().content());
    }

    private static void describe(PreparedStatement put, Optional<Backdrop> backdrop) throws SQLException {
        if (backdrop.isEmpty()) {
            put.setNull(4, Types.VARCHAR);
            for (int i = 5; i <= 8; i++) {
                put.setNull(i, Types.INTEGER);
            }
            put.setNull(9, Types.DECIMAL);
            put.setNull(10, Types.INTEGER);
            put.setInt(11, 0);
            return;
        }
        Backdrop picture = backdrop.get();
        put.setString(4, picture.type());
        put.setInt(5, picture.across());
        put.setInt(6, picture.down());
        put.setInt(7, picture.x());
        put.setInt(8, picture.y());
        put.setBigDecimal(9, BigDecimal.valueOf(picture.scale()));
        put.setInt(10, picture.strength());
        put.setInt(11, (picture.content().length + PART - 1) / PART);
    }

    private void putPicture(FloorPlan plan) throws SQLException {
        byte[] content = plan.backdrop().map(Backdrop::content).orElse(new byte[0]);
        try (PreparedStatement put = connection.prepareStatement("INSERT INTO window_plan_picture (site_code, floor_no, part_no, content) VALUES (?, ?, ?, ?)")) {
            for (int from = 0; from < content.length; from += PART) {
                put.setString(1, plan.hall().code());
                put.setInt(2, plan.floor());
                put.setInt(3, from / PART);
                put.setString(4, Base64.getEncoder().encodeToString(Arrays.copyOfRange(content, from, Math.min(content.length, from + PART))));
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    private void putElements(FloorPlan plan) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("INSERT INTO window_plan_element (site_code, floor_no, place_no, element_no, kind, left_edge, top_edge, width,"
                + " height, rotation, label, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int place = 0;
            for (Placed element : plan.elements()) {
                put.setString(1, plan.hall().code());
                put.setInt(2, plan.floor());
                put.setInt(3, ++place);
                put.setInt(4, element.id());
                put.setString(5, element.kind().name());
                put.setInt(6, element.x());
                put.setInt(7, element.y());
                put.setInt(8, element.width());
                put.setInt(9, element.height());
                put.setInt(10, element.rotation());
                put.setString(11, element.label());
                put.setString(12, element.reference());
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    void remove(SiteId hall, int floor) throws SQLException {
        clear("window_plan_element", hall, floor);
        clear("window_plan_picture", hall, floor);
        clear("window_plan", hall, floor);
    }

    private void clear(String table, SiteId hall, int floor) throws SQLException {
        try (PreparedStatement delete = of("DELETE FROM " + table + OF_FLOOR, hall, floor)) {
            delete.executeUpdate();
        }
    }

    private PreparedStatement of(String sql, SiteId hall, int floor) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, hall.code());
        statement.setInt(2, floor);
        return statement;
    }
}
