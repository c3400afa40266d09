package org.tongban.console.window;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.simulation.Simulation;
import org.tongban.window.simulation.SimulationResult;
import org.tongban.window.simulation.ZoneResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Simulates the days of a scenario file. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = "group=window")
@Command(name = "simulate", description = "仿真：按情景文件模拟大厅的一天 (simulate the day of a scenario file)")
public final class SimulateCommand implements ConsoleCommand {

    @ParentCommand
    private @Nullable WindowCommand window;

    @Option(names = "--scenario", required = true, paramLabel = "FILE", description = "情景文件 (scenario file)")
    private @Nullable Path file;

    @Option(names = "--replications", paramLabel = "N", defaultValue = "400", description = "模拟多少天，缺省 400 (days to simulate)")
    private int replications;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "随机种子，缺省 1；同一种子结果相同 (seed; the same seed gives the same result)")
    private long seed;

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Scenario scenario = ScenarioFile.read(file);
        SimulationResult result = Simulation.run(scenario, replications, seed, terminal.progress());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("scenario", result.scenario());
        answer.put("replications", result.replications());
        answer.put("seed", result.seed());
        answer.put("zones", result.zones().stream().map(SimulateCommand::tree).toList());
        terminal.answer(answer, out -> {
            out.println(terminal.text(result.scenario() + "，模拟 " + replications + " 天，每日平均：", result.scenario() + ", " + replications + " days simulated, means of a day:"));
            for (ZoneResult zone : result.zones()) {
                out.printf(terminal.text("%s  办理 %.1f 人  平均等候 %.2f±%.2f 分钟  九成不超过 %.1f 分钟  窗口忙 %.1f%%  离开 %.1f 人", "%s  served %.1f  mean wait %.2f±%.2f min  nine of ten at most %.1f min  busy %.1f%%  left %.1f"),
                        zone.zone(), zone.served(), zone.meanWait(), zone.ci95().orElse(0), zone.p90(), 100 * zone.utilisation(), zone.abandoned());
                zone.within().ifPresent(share -> out.printf(terminal.text("  %.0f 分钟内办上 %.1f%%", "  within %.0f min %.1f%%"), scenario.limits().withinMinutes(), 100 * share));
                out.println();
            }
        });
        return 0;
    }

    private static Map<String, Object> tree(ZoneResult zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zone", zone.zone());
        tree.put("served", zone.served());
        tree.put("meanWait", zone.meanWait());
        tree.put("ci95", orNull(zone.ci95()));
        tree.put("p90", zone.p90());
        tree.put("utilisation", zone.utilisation());
        tree.put("abandoned", zone.abandoned());
        tree.put("within", orNull(zone.within()));
        return tree;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
