package org.tongban.store.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.store.StoreException;
import org.tongban.store.Tx;

/** Each bundle has its own, so that a module whose tables could not be made is told so, and no other. */
@Component(service = Tx.class, scope = ServiceScope.BUNDLE)
public final class Transactions implements Tx {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final Store store;
    private final long bundle;

    @Activate
    public Transactions(@Reference Store store, ComponentContext context) {
        this(store, context.getUsingBundle().getBundleId());
    }

    Transactions(Store store, long bundle) {
        this.store = store;
        this.bundle = bundle;
    }

    @Override
    public <R> R call(Work<R> work) {
        Session running = store.session();
        if (running != null) {
            return join(running, work);
        }
        try (var lease = store.enter()) {
            lease.store().requireReady(bundle);
            return begin(lease.store(), work);
        }
    }

    @Override
    public <R> R read(Work<R> work) {
        Session running = store.session();
        if (running != null) {
            return join(running, work);
        }
        try (var lease = store.enter()) {
            OpenStore open = lease.store();
            open.requireReady(bundle);
            try (EntityManager manager = open.newManager()) {
                return work.apply(manager);
            } catch (Throwable failure) {
                open.note(failure);
                throw Told.of(open.faults(), failure);
            }
        }
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        return call(manager -> {
            manager.flush();    // SQL sees what was persisted before
            return work.apply(manager.unwrap(Connection.class));
        });
    }

    private <R> R begin(OpenStore open, Work<R> work) {
        EntityManager manager = open.newManager();
        EntityTransaction transaction = manager.getTransaction();
        var session = new Session(open, manager);
        try {
            transaction.begin();
            // takes the connection now: all reads and writes of the transaction go over this one
            manager.unwrap(Connection.class);
            store.begin(session);
            R answer = work.apply(manager);
            session.requireUnspoilt();
            transaction.commit();
            return answer;
        } catch (Throwable failure) {
            open.note(failure);
            throw Told.of(open.faults(), failure);
        } finally {
            store.end();
            giveBack(manager, transaction);
        }
    }

    private <R> R join(Session session, Work<R> work) {
        session.store().requireReady(bundle);
        try {
            return work.apply(session.manager());
        } catch (Throwable failure) {
            session.store().note(failure);
            RuntimeException told = Told.of(session.store().faults(), failure);
            if (told instanceof StoreException) {
                session.spoil(told);
            }
            throw told;
        }
    }

    /** What failed has its exception under way; a failure to roll back, on a connection that is gone, adds nothing. */
    private static void giveBack(EntityManager manager, EntityTransaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException gone) {
            LOG.debug("The transaction could not be rolled back; the database does it when the connection ends.", gone);
        } finally {
            manager.close();
        }
    }
}
