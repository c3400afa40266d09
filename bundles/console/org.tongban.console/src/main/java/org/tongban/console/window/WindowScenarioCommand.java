package org.tongban.console.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.plan.Audit;
import org.tongban.registry.Site;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.ScenarioOfHall.Drawn;
import org.tongban.window.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the day of a recorded hall as a scenario file, which the other commands compute. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "scenario", description = "把已登记的大厅写成情景文件，供仿真与优化 (write a recorded hall as a scenario file)")
public final class WindowScenarioCommand implements ConsoleCommand {

    @ParentCommand
    private WindowCommand window;

    @Parameters(paramLabel = "YAML", description = "写到哪个文件 (the file)")
    private Path file;

    @Option(names = "--hall", defaultValue = "", paramLabel = "H", description = "大厅的名称、别名或编码；只有一个时可不写 (name, alias or code)")
    private String hall;

    @Option(names = "--as-of", paramLabel = "DATE", description = "哪一天的分区与窗口，缺省今天 (the plan of which day)")
    private LocalDate asOf;

    @Option(names = "--weekday", paramLabel = "1-7", description = "取星期几的到达，缺省为工作日平均 (arrivals of a weekday, 1 for Monday)")
    private Integer weekday;

    private final ScenarioOfHall scenarios;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public WindowScenarioCommand(@Reference ScenarioOfHall scenarios, @Reference Audit audit, @Reference Clock clock) {
        this.scenarios = scenarios;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Site site = window.hall(hall);
        if (weekday != null && (weekday < 1 || weekday > 7)) {
            throw new IllegalArgumentException(terminal.text("--weekday 应为 1 至 7（1 为星期一）", "--weekday is 1 to 7, 1 for Monday"));
        }
        Drawn drawn = scenarios.draw(site.id(), asOf == null ? LocalDate.now(clock) : asOf, Optional.ofNullable(weekday).map(DayOfWeek::of));
        Path target = file.toAbsolutePath().normalize();
        try {
            Files.writeString(target, ScenarioFile.write(drawn.scenario()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException(terminal.text("无法写入 " + target + "，请核对文件夹与权限", "cannot write " + target), e);
        }
        audit.exported(terminal.user(), "大厅情景", List.of(target));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", target.toString());
        answer.put("zones", drawn.scenario().zones().size());
        answer.put("windows", drawn.scenario().windows().size());
        answer.put("items", drawn.scenario().items().size());
        answer.put("notes", drawn.notes());
        terminal.answer(answer, out -> {
            out.println(target);
            drawn.notes().forEach(note -> out.println(terminal.text("注意：", "Note: ") + note));
        });
        return 0;
    }
}
