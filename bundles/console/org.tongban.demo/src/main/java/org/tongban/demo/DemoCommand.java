package org.tongban.demo;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.CommandRunner;
import org.tongban.console.CommandRunner.Outcome;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Does a month's work on sample files, by the same commands that a user types. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "demo", description = "演示：用样例数据从头到尾做一个月的工作，如 demo sucheng (a month's work on sample data)")
public final class DemoCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "PLACE", description = "sucheng、yushan、hanjiang、hongqi、yongkang")
    private String place;

    private final Bundle bundle;
    private final CommandRunner runner;

    @Activate
    public DemoCommand(BundleContext context, @Reference CommandRunner runner) {
        this.bundle = context.getBundle();
        this.runner = runner;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        InputStream steps = DemoCommand.class.getResourceAsStream(place + "/steps.txt");
        if (!place.matches("[a-z]+") || steps == null) {
            throw new IllegalArgumentException("没有“" + place + "”的演示；可用：sucheng、yushan、hanjiang、hongqi、yongkang (no such demo)");
        }
        DemoScript script = DemoScript.read(steps);
        Path folder = tongban.workspaceOr(Path.of(System.getProperty("user.home"), "Tongban-demo-" + place));
        DemoFolder.clear(folder);
        run(folder, "init", place);
        DemoFolder.fill(folder, bundle, place);
        Map<String, String> places = Map.of("samples", folder.resolve("samples").toString(), "exports", folder.resolve("exports").toString());
        List<String> said = new ArrayList<>();
        List<String> commands = runner.commands();
        for (DemoScript.Step step : script.steps()) {
            String[] args = step.arguments(places);
            if (commands.contains(args[0])) {
                Object answer = run(folder, args);
                say(terminal, said, AnswerText.fill(terminal.english() ? step.en() : step.zh(), answer));
            } else {
                say(terminal, said, terminal.text("（未安装提供“" + args[0] + "”的模块，略过）", "(no module offers '" + args[0] + "'; skipped)"));
            }
        }
        say(terminal, said, terminal.text("工作区：" + folder, "Workspace: " + folder));
        say(terminal, said, terminal.text("这个数从哪来？试试：", "Where does a figure come from? Try: ") + "./tongban --workspace " + folder + " " + script.why());
        say(terminal, said, terminal.text("用鼠标看：", "In a window: ") + "./tongban --workspace " + folder);
        if (terminal.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("workspace", folder.toString());
            tree.put("place", place);
            tree.put("said", said);
            terminal.answer(tree, out -> { });
        }
        return 0;
    }

    private static void say(Terminal terminal, List<String> said, String line) {
        if (!line.isEmpty() && (said.isEmpty() || !said.get(said.size() - 1).equals(line))) {
            said.add(line);
            if (!terminal.json()) {
                terminal.answer(Map.of(), out -> out.println(line));
            }
        }
    }

    /** Runs a command in the demonstration's folder; an empty answer is fine, a refusal ends the demonstration. */
    private Object run(Path folder, String... args) {
        String[] line = Stream.concat(Stream.of("--workspace", folder.toString()), Arrays.stream(args)).toArray(String[]::new);
        Outcome outcome = runner.capture(line);
        if (outcome.status() != 0 && outcome.answer() == null) {
            throw new IllegalArgumentException(String.join(" ", args) + "：" + outcome.faults());
        }
        return outcome.answer() == null ? Map.of() : outcome.answer();
    }
}
