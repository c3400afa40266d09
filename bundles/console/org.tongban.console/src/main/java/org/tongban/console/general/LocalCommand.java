package org.tongban.console.general;

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
import org.tongban.console.TongbanCommand;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.LocalFigure;
import org.tongban.plan.Plan;
import org.tongban.plan.Plan.Entered;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Effects;
import org.tongban.plan.scorecard.Baseline;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Figures that the place enters itself. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "local", description = "本地数值（另行制定或未写明的标准）：查看与录入 (figures entered locally)")
public final class LocalCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    private final Plan plan;
    private final Effects effects;
    private final PolicyBook book;
    private final Sites sites;

    @Activate
    public LocalCommand(@Reference Plan plan, @Reference Effects effects, @Reference PolicyBook book, @Reference Sites sites) {
        this.plan = plan;
        this.effects = effects;
        this.book = book;
        this.sites = sites;
    }

    /** What may be entered, and what was. */
    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        List<Map<String, Object>> figures = book.packs().stream().flatMap(pack -> Baseline.withBaseline(pack).stream()).map(LocalCommand::tree).toList();
        List<Map<String, Object>> entries = plan.entries().stream().map(LocalCommand::tree).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("figures", figures);
        answer.put("entered", entries);
        terminal.answer(answer, out -> {
            figures.forEach(figure -> out.println("  " + figure.get("key") + "  " + figure.get("name") + "  " + figure.get("clause")));
            out.println(terminal.text("已录入：", "Entered:"));
            entries.forEach(entry -> out.println("  " + entry.get("key") + " = " + entry.get("value") + "  " + entry.get("from") + "  " + entry.get("document") + "  " + entry.get("reason")));
        });
        return 0;
    }

    @Command(name = "set", description = "录入一个数值 (enter a figure)")
    int set(@Parameters(paramLabel = "KEY") String key, @Parameters(paramLabel = "VALUE") String value,
            @Option(names = "--from", required = true, paramLabel = "DATE", description = "自哪一天起 (from which day)") LocalDate from,
            @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "理由，录入时须写明 (why; needed to enter)") String reason,
            @Option(names = "--document", defaultValue = "", paramLabel = "TEXT", description = "依据的文件，录入时须写明 (document it rests on; needed to enter)") String document,
            @Option(names = "--site", paramLabel = "NAME", description = "只用于某一中心或村站 (for one site only)") String site,
            @Option(names = "--closed-too", description = ReadingsCommand.CLOSED) boolean closedToo,
            @Option(names = "--dry-run", description = "只看会改变什么，不保存 (show the effect, store nothing)") boolean dryRun) {
        Terminal terminal = tongban.terminal();
        Optional<SiteId> at = Optional.ofNullable(site).map(name -> sites.named(name)
                .orElseThrow(() -> new IllegalArgumentException("没有名为“" + name + "”的中心或村站，请核对名称 (no such site)")).id());
        if (dryRun) {
            Comparison comparison = effects.ofValue(key, value, at, from, terminal.progress()::at);
            EffectAnswer shown = new EffectAnswer(terminal, true);
            terminal.answer(shown.tree(comparison), out -> shown.print(comparison, out));
            return 0;
        }
        Optional<String> caution = closedToo ? Optional.empty() : effects.caution(from);
        plan.enter(key, value, at, from, reason, document, terminal.user());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", key);
        answer.put("value", value);
        answer.put("site", at.map(SiteId::code).orElse(null));
        answer.put("from", from.toString());
        answer.put("document", document);
        answer.put("reason", reason);
        answer.put("by", terminal.user());
        answer.put("caution", caution.orElse(null));
        ReadingsCommand.tell(caution, terminal);
        terminal.answer(answer, out -> out.println(terminal.text("已录入：" + key + " = " + value + "，自 " + from + " 起", key + " = " + value + " since " + from)));
        return 0;
    }

    private static Map<String, Object> tree(LocalFigure<?> figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", figure.key());
        tree.put("name", figure.name());
        tree.put("source", figure.source().name());
        tree.put("clause", figure.clause().clause());
        return tree;
    }

    private static Map<String, Object> tree(Entered entered) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", entered.key());
        tree.put("value", entered.value());
        tree.put("site", entered.site().map(SiteId::code).orElse(null));
        tree.put("from", entered.from().toString());
        tree.put("document", entered.document());
        tree.put("reason", entered.reason());
        tree.put("by", entered.by());
        return tree;
    }
}
