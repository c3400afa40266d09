package org.tongban.console.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.console.CommandRunner;
import org.tongban.console.ConsoleCommand;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Gathers the commands that are installed at the moment of the call, and runs one with picocli. */
@Component
public final class CommandShell implements CommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandShell.class);

    private final BundleContext context;
    private final Workspaces workspaces;

    @Activate
    public CommandShell(BundleContext context, @Reference Workspaces workspaces) {
        this.context = context;
        this.workspaces = workspaces;
    }

    @Override
    public int run(String[] args, PrintWriter out, PrintWriter err) {
        return execute(new RootCommand(out, err, null, workspaces), args, out, err);
    }

    @Override
    public Outcome capture(String... args) {
        StringWriter faults = new StringWriter();
        PrintWriter err = new PrintWriter(faults);
        Object[] kept = new Object[1];
        int status = execute(new RootCommand(new PrintWriter(new StringWriter()), err, tree -> kept[0] = tree, workspaces), args, err, err);
        err.flush();
        return new Outcome(status, kept[0], faults.toString().strip());
    }

    @Override
    public List<String> commands() {
        List<Runnable> releases = new ArrayList<>();
        try {
            return references().stream().filter(reference -> groupOf(reference).isEmpty()).map(reference -> nameOf(borrow(reference, releases))).sorted().toList();
        } finally {
            releases.forEach(Runnable::run);
        }
    }

    private int execute(RootCommand root, String[] args, PrintWriter out, PrintWriter err) {
        List<Runnable> releases = new ArrayList<>();
        try {
            CommandLine line = new CommandLine(root);
            addCommands(line, releases);
            line.getSubcommands().values().forEach(CommandShell::addHelp);
            line.setOut(out).setErr(err).setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, root))
                    .setParameterExceptionHandler((failure, given) -> misused(failure, root))
                    .setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(false).setUsageHelpWidth(110);
            root.bind(line);
            line.setExecutionStrategy(parsed -> {
                root.select();
                return new CommandLine.RunLast().execute(parsed);
            });
            return line.execute(args);
        } finally {
            releases.forEach(Runnable::run);
        }
    }

    /** First the groups and the commands that stand alone, then each group's; where the group is not there, its commands are not. */
    private void addCommands(CommandLine line, List<Runnable> releases) {
        Map<String, List<ServiceReference<ConsoleCommand>>> byGroup = references().stream().collect(Collectors.groupingBy(CommandShell::groupOf, TreeMap::new, Collectors.toList()));
        byGroup.forEach((group, commands) -> {
            CommandLine parent = group.isEmpty() ? line : line.getSubcommands().get(group);
            if (parent != null) {
                commands.stream().map(reference -> borrow(reference, releases)).sorted(Comparator.comparing(CommandShell::nameOf)).forEach(parent::addSubcommand);
            }
        });
    }

    /** Every command tells its usage by {@code --help}, as the sentence about a misused one says. */
    private static void addHelp(CommandLine command) {
        command.getCommandSpec().addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("显示用法 (show the usage)").build());
        command.getSubcommands().values().forEach(CommandShell::addHelp);
    }

    /** The name of the command whose subcommand it is; empty for none. */
    private static String groupOf(ServiceReference<ConsoleCommand> reference) {
        return String.valueOf(Objects.requireNonNullElse(reference.getProperty(ConsoleCommand.GROUP), ""));
    }

    private List<ServiceReference<ConsoleCommand>> references() {
        try {
            return List.copyOf(context.getServiceReferences(ConsoleCommand.class, null));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConsoleCommand borrow(ServiceReference<ConsoleCommand> reference, List<Runnable> releases) {
        ServiceObjects<ConsoleCommand> objects = context.getServiceObjects(reference);
        ConsoleCommand command = objects.getService();
        releases.add(() -> objects.ungetService(command));
        return command;
    }

    private static String nameOf(ConsoleCommand command) {
        Command annotation = command.getClass().getAnnotation(Command.class);
        return annotation == null ? command.getClass().getSimpleName() : annotation.name();
    }

    private static int misused(CommandLine.ParameterException failure, RootCommand root) {
        root.terminal().fault(Usage.sentence(failure, root.terminal()));
        return CommandLine.ExitCode.USAGE;
    }

    /** The one place where what went wrong becomes one sentence; what nobody foresaw is logged once, with its trace. */
    private static int failed(Exception failure, RootCommand root) {
        if (failure instanceof CancellationException) {
            root.terminal().fault(root.terminal().text("已取消，未保存任何内容。", "Cancelled; nothing was stored."));
        } else if (failure instanceof StoreException || failure instanceof FileRefused || failure instanceof IllegalArgumentException) {
            LOG.debug("refused", failure);
            root.terminal().fault(failure.getMessage());
        } else {
            LOG.error("unforeseen failure of a command", failure);
            root.terminal().fault(root.terminal().text("程序内部出错（" + failure.getClass().getSimpleName() + "），本次操作未保存；详情见日志，请转交维护人员。",
                    "Internal fault (" + failure.getClass().getSimpleName() + "); nothing was stored; the log has the details."));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
