package org.tongban.store.database;

/** What can go wrong with a database, as far as a user must act differently. */
enum Fault {
    IN_USE, NOT_WRITABLE, DISK_FULL, DAMAGED, MISSING, UNREACHABLE, CREDENTIALS, NO_DATABASE, NO_PRIVILEGE, BUSY, CHANGED_MEANWHILE,
    DUPLICATE, VALUE, STATEMENT;

    /** Whether it lies in what was asked of the database, rather than in the database or the way to it. */
    boolean ofTheStatement() {
        return this == DUPLICATE || this == VALUE || this == STATEMENT;
    }
}
