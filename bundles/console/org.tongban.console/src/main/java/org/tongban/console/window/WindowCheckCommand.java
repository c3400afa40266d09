package org.tongban.console.window;

import java.time.Clock;
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
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.law.Verdict;
import org.tongban.policy.window.Checked;
import org.tongban.registry.Site;
import org.tongban.window.HallChecks;
import org.tongban.window.HallChecks.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether a hall meets what its document asks. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "check", description = "按当地文件逐条核查大厅 (check a hall against the place's document)")
public final class WindowCheckCommand implements ConsoleCommand {

    @ParentCommand
    private WindowCommand window;

    @Option(names = "--hall", defaultValue = "", paramLabel = "H", description = "大厅的名称、别名或编码；只有一个时可不写 (name, alias or code)")
    private String hall;

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)")
    private LocalDate asOf;

    @Option(names = "--why", description = "列出事实与依据 (show the workings)")
    private boolean why;

    private final HallChecks checks;
    private final Clock clock;

    @Activate
    public WindowCheckCommand(@Reference HallChecks checks, @Reference Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Site site = window.hall(hall);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<Result> results = checks.of(site.id(), day);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("hall", site.name());
        answer.put("asOf", day.toString());
        answer.put("checks", results.stream().map(this::tree).toList());
        terminal.answer(answer, out -> {
            if (results.isEmpty()) {
                out.println(terminal.text("没有可核查的条款：当地文件没有关于大厅的要求，或大厅还没有记录。", "Nothing to check: the place's document asks nothing of halls, or nothing of the hall is recorded."));
            }
            for (Result result : results) {
                out.println(terminal.text(result.verdict().label(), result.verdict().name()) + "  " + result.title() + "  "
                        + result.finding().value().map(WindowCheckCommand::text).orElseGet(result.finding()::reason) + "  [" + result.clause().clause() + "]");
                if (why) {
                    WorkingsAnswer.write(result.finding().workings(), out);
                }
            }
        });
        return results.stream().anyMatch(result -> result.verdict() == Verdict.FAIL) ? 1 : 0;
    }

    private static String text(Checked checked) {
        return checked.value() + (checked.limit().isEmpty() ? "" : " / " + checked.limit()) + (checked.missing().isEmpty() ? "" : "；" + String.join("、", checked.missing()));
    }

    private Map<String, Object> tree(Result result) {
        Optional<Checked> checked = result.finding().value();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("clause", result.clause().clause());
        tree.put("title", result.title());
        tree.put("result", result.verdict().name());
        tree.put("value", checked.map(found -> Numbers.word(found.value())).orElse(null));
        tree.put("limit", checked.map(found -> Numbers.word(found.limit())).orElse(null));
        tree.put("missing", checked.map(Checked::missing).orElse(List.of()));
        tree.put("reason", checked.isPresent() ? null : result.finding().reason());
        tree.put("document", result.clause().document());
        if (why) {
            tree.put("workings", WorkingsAnswer.tree(result.finding().workings()));
        }
        return tree;
    }
}
