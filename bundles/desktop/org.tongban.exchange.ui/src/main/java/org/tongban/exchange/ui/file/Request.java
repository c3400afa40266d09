package org.tongban.exchange.ui.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.exchange.Amendments;
import org.tongban.exchange.Amendments.Place;

/**
 * What is to be checked.
 *
 * @param kind    chosen by the user; empty to let the headings tell
 * @param columns settled by the user, as in {@link Amendments#columns}; empty fields are matched by their headings
 * @param cells   mended on the spot
 * @param year    for files that name only months
 */
record Request(Path file, Optional<String> kind, Map<String, String> columns, Map<Place, String> cells, Optional<Integer> year) {

    Request {
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    static Request of(Path file) {
        return new Request(file, Optional.empty(), Map.of(), Map.of(), Optional.empty());
    }

    /** Another kind has other fields: what was settled for the one before is nothing to it. */
    Request withKind(String chosen) {
        return new Request(file, Optional.of(chosen), Map.of(), Map.of(), year);
    }

    Request withColumns(Map<String, String> settled) {
        return new Request(file, kind, settled, cells, year);
    }

    Request withYear(Optional<Integer> given) {
        return new Request(file, kind, columns, cells, given);
    }

    Request withCell(Place place, String text) {
        Map<Place, String> mended = new HashMap<>(cells);
        mended.put(place, text);
        return new Request(file, kind, columns, mended, year);
    }

    Amendments amendments() {
        return new Amendments(columns, cells);
    }
}
