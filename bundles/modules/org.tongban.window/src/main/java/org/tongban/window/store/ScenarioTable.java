package org.tongban.window.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tongban.core.id.SiteId;
import org.tongban.window.SavedScenario;
import org.tongban.window.SavedScenario.Result;
import org.tongban.window.SavedScenario.ZoneResult;

/** The tables of the scenarios, on one connection. */
final class ScenarioTable {

    private static final int PIECE = 4000;

    private final Connection connection;

    ScenarioTable(Connection connection) {
        this.connection = connection;
    }

    List<SavedScenario> all() throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT scenario_name FROM window_scenario"); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        names.sort(Comparator.naturalOrder());
        List<SavedScenario> scenarios = new ArrayList<>();
        for (String name : names) {
            find(name).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    Optional<SavedScenario> find(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT site_code, at_millis, saved_by, method, seed, computed_millis FROM window_scenario WHERE scenario_name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String site = row.getString(1);
                Instant at = Instant.ofEpochMilli(row.getLong(2));
                String by = row.getString(3);
                String method = row.getString(4);
                long seed = row.getLong(5);
                long computed = row.getLong(6);
                Optional<Result> result = row.wasNull() ? Optional.empty() : Optional.of(new Result(method, seed, Instant.ofEpochMilli(computed), zones(name)));
                return Optional.of(new SavedScenario(name, site.isEmpty() ? Optional.empty() : Optional.of(new SiteId(site)), yaml(name), result, at, by));
            }
        }
    }

    private String yaml(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT words FROM window_scenario_text WHERE scenario_name = ? ORDER BY piece")) {
            select.setString(1, name);
            StringBuilder text = new StringBuilder();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    text.append(row.getString(1));
                }
            }
            return text.toString();
        }
    }

    private List<ZoneResult> zones(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT zone_name, windows, served, mean_wait, p90, utilisation, abandoned FROM window_scenario_result WHERE scenario_name = ? ORDER BY seq")) {
            select.setString(1, name);
            List<ZoneResult> zones = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int windows = row.getInt(2);
                    OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(windows);
                    zones.add(new ZoneResult(row.getString(1), known, number(row, 3), number(row, 4), number(row, 5), number(row, 6), number(row, 7)));
                }
            }
            return zones;
        }
    }

    private static OptionalDouble number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    void put(SavedScenario scenario) throws SQLException {
        remove(scenario.name());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO window_scenario (scenario_name, site_code, at_millis, saved_by, method, seed, computed_millis) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, scenario.name());
            insert.setString(2, scenario.hall().map(SiteId::code).orElse(""));
            insert.setLong(3, scenario.at().toEpochMilli());
            insert.setString(4, scenario.by());
            insert.setString(5, scenario.result().map(Result::method).orElse(""));
            insert.setLong(6, scenario.result().map(Result::seed).orElse(0L));
            insert.setObject(7, scenario.result().map(result -> result.at().toEpochMilli()).orElse(null), Types.BIGINT);
            insert.executeUpdate();
        }
        insertText(scenario);
        insertZones(scenario.name(), scenario.result().map(Result::zones).orElse(List.of()));
    }

    private void insertText(SavedScenario scenario) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO window_scenario_text (scenario_name, piece, words) VALUES (?, ?, ?)")) {
            String text = scenario.yaml();
            for (int from = 0, piece = 0; from < text.length(); from += PIECE, piece++) {
                insert.setString(1, scenario.name());
                insert.setInt(2, piece);
                insert.setString(3, text.substring(from, Math.min(text.length(), from + PIECE)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertZones(String name, List<ZoneResult> zones) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO window_scenario_result (scenario_name, seq, zone_name, windows, served, mean_wait, p90, utilisation, abandoned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int seq = 0; seq < zones.size(); seq++) {
                ZoneResult zone = zones.get(seq);
                insert.setString(1, name);
                insert.setInt(2, seq);
                insert.setString(3, zone.zone());
                insert.setObject(4, zone.windows().isPresent() ? zone.windows().getAsInt() : null, Types.INTEGER);
                List<OptionalDouble> numbers = List.of(zone.served(), zone.meanWait(), zone.p90(), zone.utilisation(), zone.abandoned());
                for (int i = 0; i < numbers.size(); i++) {
                    insert.setObject(5 + i, numbers.get(i).isPresent() ? numbers.get(i).getAsDouble() : null, Types.DOUBLE);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void remove(String name) throws SQLException {
        for (String table : List.of("window_scenario_result", "window_scenario_text", "window_scenario")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE scenario_name = ?")) {
                delete.setString(1, name);
                delete.executeUpdate();
            }
        }
    }
}
