package org.tongban.equinox;

import java.io.File;
import java.io.Writer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkEvent;

/** Hands what Eclipse logs to java.util.logging, and so to Tongban's log. */
final class EclipseLog implements FrameworkLog {

    @Override
    public void log(FrameworkEvent event) {
        Level level = event.getType() == FrameworkEvent.ERROR ? Level.SEVERE : Level.INFO;
        Logger.getLogger(event.getBundle().getSymbolicName()).log(level, "framework event " + event.getType(), event.getThrowable());
    }

    @Override
    public void log(FrameworkLogEntry entry) {
        Logger.getLogger(entry.getEntry()).log(level(entry.getSeverity()), entry.getMessage(), entry.getThrowable());
        if (entry.getChildren() != null) {
            for (FrameworkLogEntry child : entry.getChildren()) {
                log(child);
            }
        }
    }

    private static Level level(int severity) {
        return switch (severity) {
            case FrameworkLogEntry.ERROR -> Level.SEVERE;
            case FrameworkLogEntry.WARNING -> Level.WARNING;
            default -> Level.INFO;
        };
    }

    @Override
    public void setWriter(@Nullable Writer writer, boolean append) {
        // there is one log for everything
    }

    @Override
    public void setFile(@Nullable File file, boolean append) {
        // there is one log for everything
    }

    @Override
    public @Nullable File getFile() {
        return null;
    }

    @Override
    public void setConsoleLog(boolean consoleLog) {
        // the console belongs to commands
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
