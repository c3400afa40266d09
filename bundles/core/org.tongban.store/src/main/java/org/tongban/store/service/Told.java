package org.tongban.store.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import org.tongban.store.database.Faults;

/** How a failure within a transaction reaches the caller. */
final class Told {

    private Told() {
    }

    /** A failure of the database as its sentence; a caller's own exception as it was; an Error is thrown on. */
    static RuntimeException of(Faults faults, Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        var sentence = faults.translate(failure);
        if (sentence.isPresent()) {
            return sentence.get();
        }
        if (failure instanceof RuntimeException own) {
            return own;
        }
        return failure instanceof IOException io ? new UncheckedIOException(io) : new UndeclaredThrowableException(failure);
    }
}
