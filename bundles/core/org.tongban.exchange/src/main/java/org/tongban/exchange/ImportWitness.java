package org.tongban.exchange;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.registry.Change;

/** Told of every import within its transaction: what a witness notes of it stands or falls with it. Registered as a service. */
@ConsumerType
public interface ImportWitness {

    /**
     * @param report what was stored
     * @param change who imported, and from which file
     * @param file   the file that was imported, as it lies there
     */
    void imported(Importer.Report report, Change change, Path file);

    /** An import was taken back; in the transaction that does so. */
    default void undone(Imports.Done done, String by) {
    }
}
