package org.tongban.exchange.ui.file;

import java.util.List;
import java.util.Optional;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Recognised;

/**
 * What came of checking a file.
 *
 * @param request what was checked, with the kind that was found and the columns remembered
 * @param kinds   what the file may be, the likeliest first
 * @param preview row by row; empty if the file as a whole cannot be used yet
 * @param problem why not, one sentence; empty if it can
 */
record Check(Request request, List<Recognised> kinds, Optional<Preview> preview, String problem) {

    Check {
        kinds = List.copyOf(kinds);
    }

    /** How the file looks as the kind chosen. */
    Optional<Recognised> recognised() {
        return request.kind().flatMap(kind -> kinds.stream().filter(each -> each.kind().equals(kind)).findFirst());
    }
}
