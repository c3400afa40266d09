package org.tongban.store.database;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences a library that reports by exceptions what it also logs. */
public final class Quiet {

    private Quiet() {
    }

    /** @return the logger, to be held: the JVM forgets the level of a logger that nobody holds */
    public static Logger unlessConfigured(String name) {
        Logger logger = Logger.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(Level.OFF);
        }
        return logger;
    }
}
