package org.tongban.exchange.undo;

import java.nio.file.Path;
import org.tongban.exchange.Importer.Report;
import org.tongban.registry.Change;

/** Where the importer writes down what it did. */
public interface ImportBook {

    /** Within the import's transaction. */
    void enter(Report report, Change change, Path file, Notes notes);
}
