package org.tongban.exchange;

import java.time.Clock;
import java.util.Optional;
import org.tongban.registry.Change;

/**
 * The circumstances of an import.
 *
 * @param file     the file's name without folders
 * @param year     the year that the user gave, for files that name only months
 * @param change   who imports and from where, for the history
 * @param clock    the time
 * @param progress told of the work done
 * @param replacing told of everything that is stored, so that the import can be taken back
 */
public record ImportContext(String file, Optional<Integer> year, Change change, Clock clock, Progress progress, Replacing replacing) {

    /** An import that is not to be taken back. */
    public ImportContext(String file, Optional<Integer> year, Change change, Clock clock, Progress progress) {
        this(file, year, change, clock, progress, Replacing.nothing());
    }
}
