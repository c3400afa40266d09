package org.tongban.console.village;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.Stations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The village stations: what is known of them, whether they meet their standard, and why. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "station", description = "村站：核查、清单、依据与进度 (village stations)")
public final class StationCommand implements ConsoleCommand {

    private static final String PAYROLL = "org.tongban.payroll";
    private static final int FAILED = 1;

    @ParentCommand
    private @Nullable TongbanCommand tongban;

    @Spec
    private @Nullable CommandSpec spec;

    private final BundleContext context;
    private final Stations stations;
    private final StationChecks checks;
    private final StationProgress progress;
    private final Sites sites;
    private final People people;
    private final Clock clock;

    @Activate
    public StationCommand(BundleContext context, @Reference Stations stations, @Reference StationChecks checks, @Reference StationProgress progress,
            @Reference Sites sites, @Reference People people, @Reference Clock clock) {
        this.context = context;
        this.stations = stations;
        this.checks = checks;
        this.progress = progress;
        this.sites = sites;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    @Command(name = "check", description = "逐站核查办件比、窗口、面积、坐班 (check the stations against the standards)")
    int check(@Option(names = "--year", required = true, paramLabel = "YYYY", description = "年份 (year)") int year) {
        Terminal terminal = terminal();
        List<StationCheck> found = checks.ofYear(year);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("year", year);
        answer.put("stations", found.stream().map(CheckAnswer::tree).toList());
        boolean withoutPay = !hasPayroll();
        terminal.answer(answer, out -> {
            if (found.isEmpty()) {
                out.println(terminal.text("还没有村站；请先导入：import stations FILE", "No stations yet; import them: import stations FILE"));
            }
            found.forEach(check -> out.println(CheckAnswer.line(check, terminal)));
            if (withoutPay) {
                out.println(terminal.text("按件计酬由薪酬模块（payroll）计算，本机未安装。", "Piecework pay would come with the module payroll, which is not installed."));
            }
        });
        return found.stream().anyMatch(StationCheck::fails) ? FAILED : 0;
    }

    @Command(name = "list", description = "村站清单 (list the stations)")
    int list(@Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        new StationList(sites, people).answer(stations.on(day), day, terminal());
        return 0;
    }

    @Command(name = "why", description = "一个村站的核查依据 (why a station meets its standard or not)")
    int why(@Option(names = "--village", required = true, paramLabel = "V", description = "村名 (village)") String village,
            @Option(names = "--year", required = true, paramLabel = "YYYY", description = "年份 (year)") int year) {
        Terminal terminal = terminal();
        StationCheck check = sites.named(village).map(Site::id).flatMap(id -> checks.of(id, year)).orElseThrow(() -> new IllegalArgumentException(
                terminal.text("没有“" + village + "”的村站记录；已有的村站见 station list", "no station named " + village + "; see station list")));
        CheckAnswer.why(check, year, terminal);
        return 0;
    }

    @Command(name = "progress", description = "建设与达标进度 (progress of the reform)")
    int progress(@Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)") LocalDate asOf) {
        ProgressAnswer.answer(progress.on(asOf == null ? LocalDate.now(clock) : asOf), terminal());
        return 0;
    }

    private Terminal terminal() {
        return tongban.terminal();
    }

    private boolean hasPayroll() {
        for (Bundle bundle : context.getBundles()) {
            if (PAYROLL.equals(bundle.getSymbolicName()) && (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0) {
                return true;
            }
        }
        return false;
    }
}
