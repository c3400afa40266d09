package org.tongban.console.plan;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.console.general.NewWorkspace;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * The group of the commands about the plan itself. Each of them is a {@link ConsoleCommand} of its own with the component
 * property {@code group=plan} and {@code @ParentCommand PlanCommand}.
 */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "plan", description = "方案：条款状态、体检、比较、报告 (the plan itself)")
public final class PlanCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Spec
    private CommandSpec spec;

    private final NewWorkspace packs;
    private final Workspaces workspaces;

    @Activate
    public PlanCommand(@Reference NewWorkspace packs, @Reference Workspaces workspaces) {
        this.packs = packs;
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    Terminal terminal() {
        return tongban.terminal();
    }

    /** The pack that the user means: by its id or division code, else that of the open workspace. */
    PolicyPack pack(@Nullable String place) {
        return packs.pack(place != null ? place : workspaces.current().map(Workspaces.Workspace::place)
                .orElseThrow(() -> new IllegalArgumentException("请用 --place 写明地区，或用 --workspace 指明工作区 (name a place by --place, or a workspace)")));
    }

    /** Whether the open workspace is of this pack's place, so that its records may be looked at. */
    boolean isOpen(PolicyPack pack) {
        return workspaces.current().filter(workspace -> workspace.place().equals(pack.id())).isPresent();
    }
}
