package org.tongban.bench.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as docs/performance.md shows them. */
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

    private final List<Solver> solvers;
    private final double others;
    private final double ours;
    private final Map<Instance, Map<String, Cell>> rows = new LinkedHashMap<>();

    Table(List<Solver> solvers, double others, double ours) {
        this.solvers = solvers;
        this.others = others;
        this.ours = ours;
    }

    void add(Instance instance, Map<String, Cell> row) {
        rows.put(instance, row);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| instance | goal | departments / zones | bound | ");
        for (Solver solver : solvers) {
            text.append(solver.name()).append(solver instanceof Tongban ? String.format(Locale.ROOT, " (%.0f s)", ours) : String.format(Locale.ROOT, " (%.0f s)", others)).append(" | ");
        }
        text.append("gap to bound |\n|").append("---|".repeat(solvers.size() + 5)).append('\n');
        rows.forEach((instance, row) -> {
            Cell mine = row.get("Tongban");
            text.append("| ").append(instance.name()).append(" | ").append(instance.goal().name().toLowerCase(Locale.ROOT)).append(instance.tidal() > 0 ? ", tidal " + instance.tidal() : "")
                    .append(" | ").append(instance.units()).append(" / ").append(instance.zones()).append(" | ").append(mine == null ? "" : number(mine.bound())).append(" | ");
            for (Solver solver : solvers) {
                Cell cell = row.get(solver.name());
                text.append(number(cell.value())).append(!(solver instanceof Tongban) && cell.bound() >= cell.value() - 0.5 ? " (proven)" : "").append(" | ");
            }
            text.append(mine == null ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * (mine.value() - mine.bound()) / mine.value())).append(" |\n");
        });
        return text.append('\n').append(verdict()).append('\n').toString();
    }

    /** How many instances meet what was asked for. */
    String verdict() {
        int good = 0;
        int valid = 0;
        List<String> not = new ArrayList<>();
        for (Map.Entry<Instance, Map<String, Cell>> row : rows.entrySet()) {
            Cell mine = row.getValue().get("Tongban");
            if (mine == null) {
                continue;
            }
            boolean fine = !Double.isNaN(mine.value());
            double best = mine.value();
            for (Solver solver : solvers) {
                Cell cell = row.getValue().get(solver.name());
                if (!(solver instanceof Tongban) && !Double.isNaN(cell.value())) {
                    fine &= mine.value() <= cell.value() * (solver instanceof CpSat ? 1.01 : 1) + 1e-6;
                    best = Math.min(best, cell.value());
                }
            }
            good += fine ? 1 : 0;
            valid += mine.bound() <= best + 1e-6 ? 1 : 0;
            if (!fine) {
                not.add(row.getKey().name());
            }
        }
        return "Tongban after " + number(ours) + " s no worse than Choco, Timefold and ojAlgo and within 1 % of CP-SAT after " + number(others) + " s: " + good + " of " + rows.size()
                + (not.isEmpty() ? "" : " (not on " + String.join(", ", not) + ")") + ". Its bound is at most the best value known: " + valid + " of " + rows.size() + ".";
    }

    static String number(double value) {
        return Double.isNaN(value) ? "–" : value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
