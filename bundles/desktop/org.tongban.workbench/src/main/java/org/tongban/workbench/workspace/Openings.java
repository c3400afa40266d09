package org.tongban.workbench.workspace;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.tongban.console.CommandRunner;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.desk.LiveServices;
import org.tongban.workbench.desk.UserMemory;
import org.tongban.workbench.start.StartOptions;

/** Opens the window's workspace at the start, and asks for another when told to. */
public final class Openings {
    private final WorkspaceModel model;
    private final LiveServices services;
    private final Background background;
    private final Desktop desktop;

    @Inject
    public Openings(LiveServices services, UserMemory memory, Background background, Desktop desktop) {
        this.services = services;
        this.background = background;
        this.desktop = desktop;
        this.model = new WorkspaceModel(services.live(Workspaces.class), services.live(CommandRunner.class), memory, Path.of(System.getProperty("user.home")));
    }

    /** Chooses the workspace of this start. */
    public boolean begin(StartOptions options) {
        return model.begin(options.workspace());
    }

    /** Asks which workspace to work on. */
    public void ask(Shell parent) {
        new WorkspaceDialog(model, model.places(services.all(PolicyPack.class)), background, desktop).open(parent);
    }
}
