package org.tongban.exchange;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The intake of one file. First every row is judged, in file order; then, unless it is a dry run or rows were refused
 * and the user did not choose to skip them, the rows that were not refused are read again and stored in one
 * transaction. A file may hold millions of rows: keep no rows, and look things up in memory.
 */
@ConsumerType
public interface Intake {

    /**
     * Looks at a row whose cells could all be read; changes nothing stored. Report problems by {@link Row#refuse}.
     *
     * @return what storing the row would do; ignored if the row was refused
     */
    Effect judge(Row row);

    /**
     * All rows have been judged: what storing those not refused would do, counted in rows, where only the whole file
     * can tell; empty where what {@link #judge} answered stands.
     */
    default Optional<Map<Effect, Long>> effects() {
        return Optional.empty();
    }

    /**
     * All rows have been judged: what storing this one would do, where only the whole file can tell. Asked only for rows
     * that are listed one by one.
     *
     * @param judged what {@link #judge} answered
     */
    default Effect settled(Row row, Effect judged) {
        return judged;
    }

    /** Stores a row that was judged and not refused. Called in the transaction. */
    void store(Row row);

    /** All rows have been handed to {@link #store}; called in the transaction. Long work reports to {@link ImportContext#progress}. */
    default void finish() {
    }

    /** What storing a row does. */
    enum Effect {
        NEW, CHANGED, SAME
    }
}
