package org.tongban.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The results as docs/performance.md shows them, kept in a file between calls. */
final class Table {

    /**
     * @param value    of the layout found; not a number if none that keeps the limits
     * @param bound    the solver's own lower bound; not a number if it gives none
     * @param breaches limits that its layout breaks
     */
    record Cell(double value, double bound, double seconds, List<String> breaches) {
        @Override
        public String toString() {
            return Table.number(value) + " (bound " + Table.number(bound) + ", " + String.format(Locale.ROOT, "%.1f s", seconds) + ")" + (breaches.isEmpty() ? "" : " BREAKS " + breaches);
        }
    }

    private static final List<String> ORDER = List.of("Tongban", "CP-SAT", "CP-SAT ×2", "Choco", "Timefold", "ojAlgo");
    private static final Cell NONE = new Cell(Double.NaN, Double.NaN, 0, List.of());

    private final List<Instance> instances;
    private final Path kept;
    private final double others;
    private final double ours;
    private final Map<String, Map<String, Cell>> rows = new TreeMap<>();

    Table(List<Instance> instances, Path kept, double others, double ours) throws IOException {
        this.instances = instances;
        this.kept = kept;
        this.others = others;
        this.ours = ours;
        if (Files.exists(kept)) {
            for (String line : Files.readAllLines(kept)) {
                String[] parts = line.split("\t");
                row(parts[0]).put(parts[1], new Cell(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]), Double.parseDouble(parts[4]), List.of()));
            }
        }
    }

    private Map<String, Cell> row(String instance) {
        return rows.computeIfAbsent(instance, name -> new TreeMap<>());
    }

    void put(String instance, String solver, Cell cell) throws IOException {
        row(instance).put(solver, cell);
        List<String> lines = new ArrayList<>();
        rows.forEach((name, cells) -> cells.forEach((who, what) -> lines.add(name + "\t" + who + "\t" + what.value() + "\t" + what.bound() + "\t" + what.seconds())));
        Files.write(kept, lines);
    }

    private List<String> solvers() {
        return ORDER.stream().filter(solver -> rows.values().stream().anyMatch(row -> row.containsKey(solver))).toList();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| instance | goal | departments / zones | bound | ");
        solvers().forEach(solver -> text.append(solver).append(String.format(Locale.ROOT, " (%.0f s) | ", isOurs(solver) ? ours : others)));
        text.append("gap to bound |\n|").append("---|".repeat(solvers().size() + 5)).append('\n');
        for (Instance instance : instances) {
            Map<String, Cell> row = row(instance.name());
            Cell mine = row.getOrDefault("Tongban", NONE);
            text.append("| ").append(instance.name()).append(" | ").append(instance.goal().name().toLowerCase(Locale.ROOT)).append(instance.tidal() > 0 ? ", tidal " + instance.tidal() : "")
                    .append(" | ").append(instance.units()).append(" / ").append(instance.zones()).append(" | ").append(number(mine.bound())).append(" | ");
            for (String solver : solvers()) {
                Cell cell = row.getOrDefault(solver, NONE);
                text.append(number(cell.value())).append(!isOurs(solver) && cell.bound() >= cell.value() - 0.5 ? " (proven)" : "").append(" | ");
            }
            text.append(String.format(Locale.ROOT, "%.1f %%", 100 * (mine.value() - mine.bound()) / mine.value())).append(" |\n");
        }
        return text.append('\n').append(verdict()).append('\n').toString();
    }

    private static boolean isOurs(String solver) {
        return solver.equals("Tongban");
    }

    /** How many instances meet what was asked for. */
    String verdict() {
        int good = 0;
        int valid = 0;
        int all = 0;
        List<String> not = new ArrayList<>();
        for (Instance instance : instances) {
            Map<String, Cell> row = row(instance.name());
            Cell mine = row.get("Tongban");
            if (mine == null) {
                continue;
            }
            all++;
            boolean fine = !Double.isNaN(mine.value());
            double best = mine.value();
            for (Map.Entry<String, Cell> other : row.entrySet()) {
                double value = other.getValue().value();
                if (!isOurs(other.getKey()) && !Double.isNaN(value)) {
                    fine &= mine.value() <= value * (other.getKey().startsWith("CP-SAT") ? 1.01 : 1) + 1e-6;
                    best = Math.min(best, value);
                }
            }
            good += fine ? 1 : 0;
            valid += mine.bound() <= best + 1e-6 ? 1 : 0;
            if (!fine) {
                not.add(instance.name());
            }
        }
        return "Tongban after " + number(ours) + " s no worse than Choco, Timefold and ojAlgo and within 1 % of CP-SAT after " + number(others) + " s: " + good + " of " + all
                + (not.isEmpty() ? "" : " (not on " + String.join(", ", not) + ")") + ". Its bound is at most the best value known: " + valid + " of " + all + ".";
    }

    static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "–" : value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
