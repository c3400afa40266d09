package org.tongban.exchange;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** How a cell is read. */
@ConsumerType
public interface CellType<T> {

    /**
     * Reads the same from the same cell, every time: what was read once may be used again for equal text.
     *
     * @return the value; empty for a cell that says nothing (blank, 无, /, -)
     * @throws Unreadable with a sentence that says what is wrong and how to mend it
     */
    Optional<T> read(Cell cell) throws Unreadable;

    /** What a report may show of the cell's text: types of numbers that identify a person mask it. */
    default String shown(String text) {
        return text;
    }

    /** A cell that cannot be read. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreadable(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
