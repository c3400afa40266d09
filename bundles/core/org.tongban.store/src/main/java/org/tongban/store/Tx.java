package org.tongban.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Transactions on the open workspace's database; the database is opened and migrated by the first call, so do not call
 * from a component's activation. Calls of any module nested in each other join one transaction.
 *
 * <p>Failures of the database come out as {@link StoreException}, whose message is for the user. After one, nothing of the
 * transaction is stored, even if the caller catches it. Every other exception of the work passes unchanged; a caller that
 * catches one of a joined call decides itself whether the rest is stored. An {@link java.io.IOException} comes out as
 * {@link java.io.UncheckedIOException}.
 */
@ProviderType
public interface Tx {

    /** Work on entities. */
    interface Work<R> {
        R apply(EntityManager em) throws Exception;
    }

    /** Work on entities without an answer. */
    interface VoidWork {
        void accept(EntityManager em) throws Exception;
    }

    /** Work by SQL. */
    interface JdbcWork<R> {
        R apply(Connection connection) throws Exception;
    }

    /** Joins this thread's transaction or begins one; commits at the end, rolls back on any exception. */
    <R> R call(Work<R> work);

    default void run(VoidWork work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Reads without a transaction of its own; nothing is flushed. */
    <R> R read(Work<R> work);

    /**
     * SQL on the connection of the running transaction, after what was persisted before; begins one when there is none. Never
     * close or commit the connection. For many rows use batches of about 1,000; a million in one transaction is fine.
     */
    <R> R jdbc(JdbcWork<R> work);
}
