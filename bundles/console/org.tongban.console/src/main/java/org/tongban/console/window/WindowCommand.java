package org.tongban.console.window;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.registry.Site;
import org.tongban.window.Halls;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * The group of the commands about windows. Each of them is a {@link ConsoleCommand} of its own with the component property
 * {@code group=window} and {@code @ParentCommand WindowCommand}.
 */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "window", description = "窗口：大厅、负荷、核查、排队、仿真、优化 (halls and their windows)")
public final class WindowCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Spec
    private CommandSpec spec;

    private final Halls halls;

    @Activate
    public WindowCommand(@Reference Halls halls) {
        this.halls = halls;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    Terminal terminal() {
        return tongban.terminal();
    }

    /** The hall that the user means; a blank name means the only one. */
    Site hall(String name) {
        return halls.named(name).orElseThrow(() -> new IllegalArgumentException(name.isBlank()
                ? terminal().text("请用 --hall 写明是哪个大厅；已有的大厅见 window halls，还没有的请先导入：window import halls FILE", "name the hall by --hall; see window halls, or import one: window import halls FILE")
                : terminal().text("没有名为“" + name + "”的大厅；已有的大厅见 window halls，还没有的请先导入：window import halls FILE",
                        "no hall is called " + name + "; see window halls, or import it: window import halls FILE")));
    }
}
