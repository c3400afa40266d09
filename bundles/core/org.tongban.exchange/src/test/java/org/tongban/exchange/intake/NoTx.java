package org.tongban.exchange.intake;

import org.tongban.store.StoreException;
import org.tongban.store.Tx;

/** Runs the work without a database: the engine's tests keep what is stored in lists. */
final class NoTx implements Tx {

    @Override
    public <R> R call(Work<R> work) {
        try {
            return work.apply(null);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StoreException("test", e);
        }
    }

    @Override
    public <R> R read(Work<R> work) {
        return call(work);
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        throw new UnsupportedOperationException();
    }
}
