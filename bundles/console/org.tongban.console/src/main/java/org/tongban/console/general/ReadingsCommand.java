package org.tongban.console.general;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.tongban.console.TongbanCommand;
import org.tongban.core.law.Reading;
import org.tongban.plan.Plan;
import org.tongban.plan.Plan.Chosen;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How the place reads the open questions of its document. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "readings", description = "方案中有歧义处的理解：查看与选定 (readings of open questions)")
public final class ReadingsCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "PLACE", arity = "0..1", description = "方案包编号或行政区划代码；缺省为工作区的地区 (pack id or division code)")
    private String place;

    private final NewWorkspace packs;
    private final Plan plan;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public ReadingsCommand(@Reference NewWorkspace packs, @Reference Plan plan, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.packs = packs;
        this.plan = plan;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        PolicyPack pack = packs.pack(place != null ? place : workspaces.current().map(Workspaces.Workspace::place)
                .orElseThrow(() -> new IllegalArgumentException("请写明地区，或用 --workspace 指明工作区 (name a place or a workspace)")));
        List<Chosen> choices = workspaces.current().filter(workspace -> workspace.place().equals(pack.id())).isPresent() ? plan.choices() : List.of();
        LocalDate today = LocalDate.now(clock);
        List<Map<String, Object>> readings = new ArrayList<>();
        for (Reading reading : pack.readings()) {
            readings.add(tree(reading, choices.stream().filter(choice -> choice.key().equals(reading.key()) && !choice.from().isAfter(today)).reduce((first, second) ->
                    second.from().isBefore(first.from()) ? first : second)));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("place", pack.id());
        answer.put("document", pack.instrument().number());
        answer.put("readings", readings);
        terminal.answer(answer, out -> {
            out.println(pack.instrument());
            for (Map<String, Object> reading : readings) {
                out.println("  " + reading.get("key") + " = " + reading.get("value") + "  " + reading.get("question")
                        + (reading.get("from") == null ? terminal.text("（缺省）", " (default)") : terminal.text("（" + reading.get("from") + " 起，" + reading.get("by") + "：" + reading.get("reason") + "）",
                                " (since " + reading.get("from") + ", " + reading.get("by") + ": " + reading.get("reason") + ")")));
            }
        });
        return 0;
    }

    private static Map<String, Object> tree(Reading reading, Optional<Chosen> choice) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", reading.key());
        tree.put("question", reading.question());
        tree.put("clause", reading.clause().clause());
        tree.put("value", choice.map(Chosen::letter).orElse(reading.byDefault()));
        tree.put("default", reading.byDefault());
        tree.put("why", reading.why());
        tree.put("from", choice.map(chosen -> chosen.from().toString()).orElse(null));
        tree.put("reason", choice.map(Chosen::reason).orElse(null));
        tree.put("by", choice.map(Chosen::by).orElse(null));
        Map<String, Object> options = new LinkedHashMap<>();
        reading.options().forEach(option -> options.put(option.letter(), option.text()));
        tree.put("options", options);
        return tree;
    }

    @Command(name = "set", description = "选定一种理解 (choose a reading)")
    int set(@Parameters(paramLabel = "KEY") String key, @Parameters(paramLabel = "VALUE", description = "选项字母，如 A、B (letter of the option)") String value,
            @Option(names = "--from", required = true, paramLabel = "DATE", description = "自哪一天起 (from which day)") LocalDate from,
            @Option(names = "--reason", required = true, description = "理由 (why)") String reason) {
        Terminal terminal = tongban.terminal();
        plan.choose(key, value, from, reason, terminal.user());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", key);
        answer.put("value", value);
        answer.put("from", from.toString());
        answer.put("reason", reason);
        answer.put("by", terminal.user());
        terminal.answer(answer, out -> out.println(terminal.text("已选定：" + key + " = " + value + "，自 " + from + " 起", key + " = " + value + " since " + from)));
        return 0;
    }
}
