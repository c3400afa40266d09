package org.tongban.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.window.optimise.Layout;

/**
 * Twenty made-up halls for everybody: {@code LayoutBench OUT.md [SECONDS OF OTHERS] [SECONDS OF OURS] [INSTANCES, as 1-20] [SOLVERS, as tongban,cpsat]}. Each layout is
 * checked and valued by {@link Checker} before it is compared. Results are kept beside OUT.md, so that a later call may add a solver or try one again.
 */
public final class LayoutBench {

    private static final long SEED = 2026;

    private LayoutBench() {
    }

    public static void main(String[] args) throws Exception {
        double others = args.length > 1 ? Double.parseDouble(args[1]) : 30;
        double ours = args.length > 2 ? Double.parseDouble(args[2]) : 2;
        String[] range = (args.length > 3 ? args[3] : "1-20").split("-");
        List<String> wanted = List.of((args.length > 4 ? args[4] : "tongban,cpsat,choco,timefold,ojalgo").split(","));
        Map<String, Solver> solvers = new LinkedHashMap<>();
        solvers.put("tongban", new Tongban());
        solvers.put("cpsat", new CpSat(1));
        solvers.put("cpsat2", new CpSat(2));
        solvers.put("choco", new Choco());
        solvers.put("timefold", new Timefold());
        solvers.put("ojalgo", new OjAlgo());
        solvers.keySet().retainAll(wanted);
        List<Instance> instances = Instances.twenty(SEED).subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[range.length - 1]));
        if (wanted.contains("tongban")) {
            new Tongban().solve(instances.get(0), 1);
        }
        Table table = new Table(Instances.twenty(SEED), Path.of(args[0] + ".tsv"), others, ours);
        for (Instance instance : instances) {
            for (Solver solver : solvers.values()) {
                Table.Cell cell = run(solver, instance, solver instanceof Tongban ? ours : others);
                System.out.println(instance.name() + " " + instance.goal() + " " + instance.units() + "/" + instance.zones() + " " + solver.name() + ": " + cell);
                table.put(instance.name(), solver.name(), cell);
                Files.writeString(Path.of(args[0]), table.markdown());
            }
        }
        System.out.println(table.verdict());
    }

    private static Table.Cell run(Solver solver, Instance instance, double seconds) throws Exception {
        Answer answer = solver.solve(instance, seconds);
        if (answer.layout().isEmpty()) {
            return new Table.Cell(Double.NaN, answer.bound(), answer.seconds(), List.of());
        }
        Layout layout = answer.layout().get();
        List<String> breaches = new ArrayList<>(Checker.breaches(instance, layout));
        double value = breaches.isEmpty() ? Checker.value(instance, layout) : Double.NaN;
        if (breaches.isEmpty() && Math.abs(value - answer.claimed()) > 0.5) {
            System.out.println("  claims " + answer.claimed() + ", is worth " + value);
        }
        return new Table.Cell(value, answer.bound(), answer.seconds(), breaches);
    }
}
