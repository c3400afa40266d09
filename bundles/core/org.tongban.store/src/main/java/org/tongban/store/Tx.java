package org.tongban.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Transactions on the open workspace's database; the database is opened and migrated by the first call. Calls of any
 * module nested in each other join one transaction. Failures of the database come out as {@link StoreException}.
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

    /** SQL on the connection of the running transaction; begins one when there is none. Never close or commit the connection. */
    <R> R jdbc(JdbcWork<R> work);
}
