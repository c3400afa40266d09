package org.tongban.store.service;

import jakarta.persistence.EntityManager;

/** A thread's running transaction. */
final class Session {

    private final OpenStore store;
    private final EntityManager manager;
    private RuntimeException failure;

    Session(OpenStore store, EntityManager manager) {
        this.store = store;
        this.manager = manager;
    }

    OpenStore store() {
        return store;
    }

    EntityManager manager() {
        return manager;
    }

    /** The database failed within: whoever catches that, nothing of the transaction may be stored. */
    void spoil(RuntimeException why) {
        failure = failure == null ? why : failure;
    }

    void requireUnspoilt() {
        if (failure != null) {
            throw failure;
        }
    }
}
