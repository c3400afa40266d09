package org.tongban.store.service;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.store.Workspaces;
import org.tongban.store.workspace.WorkspaceFolder;

/** The workspace in use. */
@Component(service = Workspaces.class)
public final class ChosenWorkspace implements Workspaces {

    private final Store store;

    @Activate
    public ChosenWorkspace(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void select(Path folder) {
        store.select(folder);
    }

    @Override
    public Optional<Workspace> current() {
        return store.current().map(WorkspaceFolder::described);
    }

    @Override
    public Workspace create(Path folder, String place, Optional<String> url) {
        return store.create(folder, place, url).described();
    }

    @Override
    public void close() {
        store.close();
    }
}
