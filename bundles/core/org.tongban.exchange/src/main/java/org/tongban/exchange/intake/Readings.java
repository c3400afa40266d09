package org.tongban.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;

/**
 * Reads the cells of a column. Columns of months, villages or counts repeat a few texts a million times, so what was
 * read is remembered, as long as that pays.
 */
final class Readings {

    private static final int MOST = 4096;
    private static final int TRIAL = 2000;

    private final CellType<?> type;
    private @Nullable Map<String, Optional<?>> known = new HashMap<>();
    private int asked;
    private int answered;

    Readings(CellType<?> type) {
        this.type = type;
    }

    @Nullable Object read(Cell cell) throws CellType.Unreadable {
        Map<String, Optional<?>> memory = known;
        if (memory == null || cell.isNumber() || cell.text().isEmpty()) {
            return type.read(cell).orElse(null);
        }
        asked++;
        Optional<?> value = memory.get(cell.text());
        if (value != null) {
            answered++;
            return value.orElse(null);
        }
        value = type.read(cell);
        if (asked >= TRIAL && asked % TRIAL == 0 && answered < asked / 2) {
            known = null;
        } else if (memory.size() < MOST && cell.text().length() < 100) {
            memory.put(cell.text(), value);
        }
        return value.orElse(null);
    }
}
