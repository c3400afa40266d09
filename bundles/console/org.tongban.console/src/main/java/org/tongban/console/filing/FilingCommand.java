package org.tongban.console.filing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import org.tongban.core.id.SiteId;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingFiles;
import org.tongban.plan.filing.FilingFiles.Receipt;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.Filings;
import org.tongban.registry.Sites;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Filings: what ought to be filed, and the way it goes between sender and receiver. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "filing", description = "备案：清单、报送、受理、退回、修改 (filings)")
public final class FilingCommand implements ConsoleCommand {

    /** So many of a long list are named. */
    private static final int LAST = 3;

    @ParentCommand
    private TongbanCommand tongban;

    @Spec
    private CommandSpec spec;

    private final Filings filings;
    private final FilingFiles files;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public FilingCommand(@Reference Filings filings, @Reference FilingFiles files, @Reference Sites sites, @Reference Clock clock) {
        this.filings = filings;
        this.files = files;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    private Terminal terminal() {
        return tongban.terminal();
    }

    @Command(name = "list", description = "应报和已报的备案 (what ought to be filed, and what was)")
    int list(@Option(names = "--site", paramLabel = "S", description = "只看一个单位 (one site)") @Nullable String site,
            @Option(names = "--state", paramLabel = "STATE", description = "只看一种状态：draft submitted accepted returned amended missing (one state)") @Nullable String state,
            @Option(names = "--missing", description = "只看未报的 (only what was not submitted)") boolean missing,
            @Option(names = "--late", description = "只看迟报和逾期未报的 (only late and overdue)") boolean late,
            @Option(names = "--on", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)") @Nullable LocalDate on) {
        Optional<SiteId> only = Optional.ofNullable(site).map(name -> FilingPick.site(name, sites));
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<FilingEntry> entries = filings.list(day).stream().filter(entry -> only.isEmpty() || entry.site().id().equals(only.get()))
                .filter(entry -> state == null || FilingPick.isIn(entry, state)).filter(entry -> !missing || entry.isMissing()).filter(entry -> !late || entry.isLate()).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", day.toString());
        tree.put("filings", entries.stream().map(FilingTree::line).toList());
        tree.put("total", entries.size());
        tree.put("missing", entries.stream().filter(FilingEntry::isMissing).count());
        tree.put("late", entries.stream().filter(FilingEntry::isLate).count());
        terminal().answer(tree, out -> {
            entries.stream().filter(entry -> entry.filing().isPresent() || only.isPresent()).forEach(entry -> line(entry, out));
            if (only.isEmpty()) {
                notDrafted(entries, out);
            }
            out.println(terminal().text("共 " + entries.size() + " 项，未报 " + tree.get("missing") + " 项，迟报或逾期 " + tree.get("late") + " 项",
                    entries.size() + " in all, " + tree.get("missing") + " not submitted, " + tree.get("late") + " late or overdue"));
        });
        return 0;
    }

    /** Of what nobody has drafted a line for each site: how many, how many of them overdue, and the last of them. */
    private void notDrafted(List<FilingEntry> entries, PrintWriter out) {
        Map<String, List<FilingEntry>> bySite = entries.stream().filter(entry -> entry.filing().isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.site().name() + "  " + terminal().text(entry.duty().title(), entry.duty().kind()), LinkedHashMap::new, Collectors.toList()));
        bySite.forEach((name, those) -> {
            long late = those.stream().filter(FilingEntry::isLate).count();
            List<String> last = those.subList(Math.max(0, those.size() - LAST), those.size()).stream().map(entry -> entry.subject().toString()).toList();
            out.println("  —  " + name + terminal().text("  未草拟 " + those.size() + " 项，其中逾期 " + late + " 项；最近：" + String.join("、", last),
                    "  not drafted: " + those.size() + ", overdue: " + late + "; last: " + String.join(", ", last)));
        });
    }

    @Command(name = "show", description = "一份备案的内容、版本和经过 (contents, versions and steps of a filing)")
    int show(@Mixin FilingPick pick) {
        answer(pick.filing(filings, sites));
        return 0;
    }

    @Command(name = "submit", description = "报送；还没有草拟的先按记录草拟 (submit, drafting it from the records if need be)")
    int submit(@Mixin FilingPick pick, @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "说明 (a remark)") String note) {
        Filing filing = pick.id().isPresent() ? pick.filing(filings, sites) : filings.open(pick.kind(), pick.site(sites), pick.subject(), terminal().user());
        answer(filings.submit(filing, note, terminal().user()));
        return 0;
    }

    @Command(name = "accept", description = "受理 (accept)")
    int accept(@Mixin FilingPick pick, @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "意见 (a remark)") String note) {
        answer(filings.accept(pick.filing(filings, sites), note, terminal().user()));
        return 0;
    }

    @Command(name = "return", description = "退回 (return)")
    int giveBack(@Mixin FilingPick pick, @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由 (why)") String reason) {
        answer(filings.giveBack(pick.filing(filings, sites), reason, terminal().user()));
        return 0;
    }

    @Command(name = "amend", description = "按现在的记录修改，形成新版本 (a new version from the records as they are)")
    int amend(@Mixin FilingPick pick, @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "理由；已备案的须写明 (why; needed once accepted)") String reason) {
        answer(filings.amend(pick.filing(filings, sites), reason, terminal().user()));
        return 0;
    }

    @Command(name = "export", description = "把已报送、已受理或已退回的备案写成文件，带给没有联网的对方 (a filing as a file, for a receiver or sender without a network)")
    int export(@Mixin FilingPick pick, @Parameters(index = "1", paramLabel = "FILE", description = "文件，如 3月.filing (the file)") Path file) {
        Filing filing = pick.filing(filings, sites);
        Path target = file.toAbsolutePath().normalize();
        files.write(filing, target, terminal().user());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", target.toString());
        tree.put("sha256", Digest.ofFile(target).hex());
        tree.put("filing", FilingTree.line(filings.entry(filing, LocalDate.now(clock))));
        terminal().answer(tree, out -> out.println(target + "  " + tree.get("sha256")));
        return 0;
    }

    @Command(name = "import", description = "收下对方导出的文件：报送、新版本或答复 (take in what the other side exported: a submission, a newer version, or the answer)")
    int take(@Parameters(paramLabel = "FILE", description = "对方导出的文件 (the file)") Path file) {
        Receipt receipt = files.take(file.toAbsolutePath().normalize(), terminal().user());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("brought", receipt.brought().name());
        tree.put("filing", FilingTree.line(filings.entry(receipt.filing(), LocalDate.now(clock))));
        terminal().answer(tree, out -> {
            out.println(terminal().text(receipt.brought().label(), receipt.brought().english()));
            line(filings.entry(receipt.filing(), LocalDate.now(clock)), out);
        });
        return 0;
    }

    private void answer(Filing filing) {
        LocalDate day = LocalDate.now(clock);
        FilingEntry entry = filings.entry(filing, day);
        List<Check> checks = filings.checks(filing);
        terminal().answer(FilingTree.whole(entry, filing, checks), out -> whole(entry, filing, checks, out));
    }

    private void line(FilingEntry entry, PrintWriter out) {
        out.println("  " + String.join("  ", entry.filing().map(filing -> "#" + filing.id()).orElse("—"), entry.site().name(), terminal().text(entry.duty().title(), entry.duty().kind()),
                entry.subject().toString(), entry.filing().map(filing -> terminal().text(filing.state().label(), filing.state().english())).orElse(terminal().text("未草拟", "not drafted")),
                terminal().text("期限 ", "due ") + entry.due().map(Object::toString).orElse("—"),
                entry.standing().map(standing -> terminal().text(standing.label(), standing.english())).orElse(entry.stand().reason()),
                entry.filing().map(filing -> filing.latest().shortDigest()).orElse("")).stripTrailing());
    }

    private void whole(FilingEntry entry, Filing filing, List<Check> checks, PrintWriter out) {
        line(entry, out);
        FilingVersion version = filing.latest();
        out.println(terminal().text("报送对象：", "Filed with: ") + filing.to());
        out.println(terminal().text("第 " + version.number() + " 版  摘要 ", "Version " + version.number() + "  digest ") + version.digest()
                + (filing.isIntact() ? "" : terminal().text("  ※内容与摘要不符，已被改动", "  ※ what is stored is not what was frozen")));
        version.text().contents().ifPresent(contents -> {
            out.println("  " + String.join("  ", contents.columns()));
            contents.rows().forEach(row -> out.println("  " + String.join("  ", row)));
        });
        checks.forEach(check -> out.println(terminal().text("核对：", "Check: ") + check.verdict().label() + "  " + check.sentence()));
        for (FilingStep step : filing.steps()) {
            out.println("  " + step.at().atZone(clock.getZone()).toLocalDateTime().withNano(0) + "  " + terminal().text(step.kind().label(), step.kind().english()) + "  v" + step.version() + "  " + step.by()
                    + (step.note().isEmpty() ? "" : "  " + step.note()));
        }
    }
}
