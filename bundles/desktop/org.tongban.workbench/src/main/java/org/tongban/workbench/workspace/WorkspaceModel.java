package org.tongban.workbench.workspace;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.console.CommandRunner;
import org.tongban.console.CommandRunner.Outcome;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;
import org.tongban.store.Workspaces.Workspace;
import org.tongban.workbench.desk.UserMemory;

/** Which workspace the window works on: the last one, a new one, the demonstration, another. Free of widgets. */
public final class WorkspaceModel {
    private static final String LAST = "workspace.last";
    private static final List<String> DEMOS = List.of("sucheng", "yushan");
    private final Workspaces workspaces;
    private final CommandRunner commands;
    private final UserMemory memory;
    private final Path home;

    /** @param home the user's home folder, in which new workspaces are proposed */
    public WorkspaceModel(Workspaces workspaces, CommandRunner commands, UserMemory memory, Path home) {
        this.workspaces = workspaces;
        this.commands = commands;
        this.memory = memory;
        this.home = home;
    }

    /**
     * Chooses the workspace with which the window begins: the one named, else the one of last time, else the default one.
     *
     * @return whether it is a workspace; then the window has no need to ask
     */
    public boolean begin(Optional<Path> named) {
        if (named.isPresent()) {
            return open(named.get());
        }
        return Stream.of(Optional.ofNullable(System.getenv("TONGBAN_WORKSPACE")), Optional.ofNullable(memory.get(LAST)), Optional.of(defaultFolder().toString()))
                .flatMap(Optional::stream).filter(name -> !name.isEmpty()).map(Path::of).anyMatch(this::open);
    }

    /** Opens a folder; false if it is no workspace. */
    public boolean open(Path folder) {
        workspaces.select(folder.toAbsolutePath().normalize());
        workspaces.current().ifPresent(open -> memory.put(LAST, open.folder().toString()));
        return workspaces.current().isPresent();
    }

    public Optional<Workspace> current() {
        return workspaces.current();
    }

    /** The places for which a workspace can be made, by name. */
    public List<Place> places(List<PolicyPack> packs) {
        return packs.stream().filter(pack -> !pack.divisionCode().isEmpty())
                .map(pack -> new Place(pack.id(), pack.place(), pack.instrument().number(), DEMOS.contains(pack.id())))
                .sorted(Comparator.comparing(Place::id)).toList();
    }

    /** The folder proposed for a new workspace. */
    public Path proposedFolder(Place place) {
        Path folder = defaultFolder();
        return folder.toFile().exists() ? folder.resolveSibling("Tongban-" + place.id()) : folder;
    }

    /**
     * Makes a workspace and opens it. In the background.
     *
     * @param url JDBC URL of a PostgreSQL database; empty for a database in the folder
     * @throws IllegalArgumentException with one sentence for the user
     */
    public void create(Path folder, Place place, String url) {
        run(Stream.concat(Stream.of("--workspace", folder.toString(), "init", place.id()), url.isBlank() ? Stream.of() : Stream.of("--db", url.strip())));
        open(folder);
    }

    /** Does the demonstration of a place anew and opens its workspace. In the background; takes some seconds. */
    public void demonstrate(Place place) {
        Path folder = home.resolve("Tongban-demo-" + place.id());
        run(Stream.of("--workspace", folder.toString(), "demo", place.id()));
        open(folder);
    }

    private void run(Stream<String> words) {
        Outcome outcome = commands.capture(words.toArray(String[]::new));
        if (outcome.status() != 0) {
            throw new IllegalArgumentException(outcome.faults().strip());
        }
    }

    private Path defaultFolder() {
        return home.resolve("Tongban");
    }

    /**
     * A place for which there is a pack.
     *
     * @param document the number of its policy document
     * @param demo     whether there is a demonstration
     */
    public record Place(String id, String name, String document, boolean demo) {
    }
}
