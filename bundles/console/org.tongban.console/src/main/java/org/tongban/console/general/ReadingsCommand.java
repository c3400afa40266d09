package org.tongban.console.general;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Effects;
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

    static final String CLOSED = "所选日期在已锁定、已定稿的月份之内也照用 (also where the day lies in a closed period)";

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "PLACE", arity = "0..1", description = "方案包编号或行政区划代码；缺省为工作区的地区 (pack id or division code)")
    private String place;

    private final NewWorkspace packs;
    private final Plan plan;
    private final Effects effects;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public ReadingsCommand(@Reference NewWorkspace packs, @Reference Plan plan, @Reference Effects effects, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.packs = packs;
        this.plan = plan;
        this.effects = effects;
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
        tree.put("document", choice.map(Chosen::document).filter(named -> !named.isEmpty()).orElse(null));
        tree.put("by", choice.map(Chosen::by).orElse(null));
        Map<String, Object> options = new LinkedHashMap<>();
        reading.options().forEach(option -> options.put(option.letter(), option.text()));
        tree.put("options", options);
        return tree;
    }

    @Command(name = "set", description = "选定一种理解；--dry-run 只看影响，不保存 (choose a reading; --dry-run shows what it would change)")
    int set(@Parameters(paramLabel = "KEY") String key, @Parameters(paramLabel = "VALUE", description = "选项字母，如 A、B (letter of the option)") String value,
            @Option(names = "--from", required = true, paramLabel = "DATE", description = "自哪一天起 (from which day)") LocalDate from,
            @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "理由，选定时须写明 (why; needed to choose)") String reason,
            @Option(names = "--document", defaultValue = "", paramLabel = "TEXT", description = "依据的文件或会议纪要 (document it rests on)") String document,
            @Option(names = "--closed-too", description = CLOSED) boolean closedToo,
            @Option(names = "--dry-run", description = "只看会改变什么，不保存 (show the effect, store nothing)") boolean dryRun) {
        Terminal terminal = tongban.terminal();
        if (dryRun) {
            Comparison all = effects.ofReading(key, from, terminal.progress()::at);
            Comparison.Choice wanted = all.choice(value.strip()).orElseThrow(() -> new IllegalArgumentException("口径“" + key + "”没有选项“" + value + "”；可选："
                    + all.choices().stream().map(choice -> choice.letter() + "（" + choice.text() + "）").collect(Collectors.joining("、"))));
            return shown(terminal, new Comparison(all.key(), all.title(), all.from(), List.of(wanted), all.closed(), all.told()), true);
        }
        Optional<String> caution = closedToo ? Optional.empty() : effects.caution(from);
        plan.choose(key, value, from, reason, document, terminal.user());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", key);
        answer.put("value", value);
        answer.put("from", from.toString());
        answer.put("reason", reason);
        answer.put("document", document);
        answer.put("by", terminal.user());
        answer.put("caution", caution.orElse(null));
        tell(caution, terminal);
        terminal.answer(answer, out -> out.println(terminal.text("已选定：" + key + " = " + value + "，自 " + from + " 起", key + " = " + value + " since " + from)));
        return 0;
    }

    /** Tells, beside the answer, that the day lies in a closed period; a script that knows says so and is not told. */
    static void tell(Optional<String> caution, Terminal terminal) {
        caution.ifPresent(sentence -> terminal.fault(sentence + terminal.text("。已按所写的日期保存；如写错了，请改用以后的日期再选定一次", " (stored as given; the day lies in a closed period, whose results stay)")));
    }

    private static int shown(Terminal terminal, Comparison comparison, boolean each) {
        EffectAnswer answer = new EffectAnswer(terminal, each);
        terminal.answer(answer.tree(comparison), out -> answer.print(comparison, out));
        return 0;
    }

    @Command(name = "effect", description = "各种理解分别会改变什么：人数、金额、等次、核对结果；不保存 (what each option would change)")
    int effect(@Parameters(paramLabel = "KEY") String key,
            @Option(names = "--from", paramLabel = "DATE", description = "自哪一天起，缺省为今天 (from which day; today if left out)") LocalDate from,
            @Option(names = "--each", description = "逐人、逐站列出 (list everyone and everything)") boolean each) {
        Terminal terminal = tongban.terminal();
        return shown(terminal, effects.ofReading(key, day(from), terminal.progress()::at), each);
    }

    private LocalDate day(@Nullable LocalDate from) {
        return from == null ? LocalDate.now(clock) : from;
    }

    @Command(name = "open", description = "尚未选定的理解，以及各牵涉多少 (the undecided, and how much hangs on each)")
    int open(@Option(names = "--from", paramLabel = "DATE", description = "自哪一天起，缺省为今天 (from which day; today if left out)") LocalDate from) {
        Terminal terminal = tongban.terminal();
        EffectAnswer answer = new EffectAnswer(terminal, false);
        List<Comparison> undecided = effects.undecided(day(from), terminal.progress()::at);
        terminal.answer(Map.of("readings", undecided.stream().map(answer::tree).toList()), out -> {
            out.println(terminal.text("尚未选定 " + undecided.size() + " 项，其中 " + undecided.stream().filter(Comparison::matters).count() + " 项影响现有数字：",
                    undecided.size() + " undecided, " + undecided.stream().filter(Comparison::matters).count() + " of them touch present figures:"));
            undecided.forEach(comparison -> {
                out.println("  " + comparison.key() + "  " + comparison.title());
                comparison.choices().stream().filter(choice -> !choice.effects().isEmpty())
                        .forEach(choice -> out.println("      " + choice.letter() + "  " + terminal.text(choice.brief(), choice.briefEnglish())));
            });
        });
        return 0;
    }

    @Command(name = "history", description = "选定过的理解，由早到晚 (every choice made, oldest first)")
    int history(@Parameters(paramLabel = "KEY", arity = "0..1", description = "只看一项 (of one reading)") String key) {
        Terminal terminal = tongban.terminal();
        List<Chosen> made = plan.choices().stream().filter(chosen -> key == null || chosen.key().equals(key)).toList();
        terminal.answer(Map.of("choices", made.stream().map(ReadingsCommand::tree).toList()), out -> made.forEach(chosen -> out.println("  " + chosen.key() + " = " + chosen.letter() + "  "
                + chosen.from() + "  " + chosen.by() + "  " + (chosen.document() + " " + chosen.reason()).strip())));
        return 0;
    }

    private static Map<String, Object> tree(Chosen chosen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", chosen.key());
        tree.put("value", chosen.letter());
        tree.put("from", chosen.from().toString());
        tree.put("reason", chosen.reason());
        tree.put("document", chosen.document());
        tree.put("by", chosen.by());
        return tree;
    }
}
