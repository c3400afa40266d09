package org.tongban.store;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The workspace folder in use. Exactly one process has a workspace with an embedded database open at a time. */
@ProviderType
public interface Workspaces {

    /** Chooses the workspace; nothing is opened yet. Closes the one open before. */
    void select(Path folder);

    /** The chosen folder, if it is a workspace. */
    Optional<Workspace> current();

    /**
     * Makes a workspace readable by its owner alone, and chooses it.
     *
     * @param place the pack's id
     * @param url   JDBC URL of a PostgreSQL database, or empty for an embedded Derby within the folder
     * @throws StoreException if the folder is already a workspace, cannot be written, or the database cannot be reached
     */
    Workspace create(Path folder, String place, Optional<String> url);

    /** Closes the database, if open. */
    void close();

    /**
     * @param folder  where it lies
     * @param place   the id of the pack it was made for
     * @param engine  derby or postgresql
     */
    record Workspace(Path folder, String place, String engine) {

        /** Where exports go unless told otherwise. */
        public Path exports() {
            return folder.resolve("exports");
        }
    }
}
