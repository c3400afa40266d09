package org.tongban.log;

import java.util.Collections;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the warnings and errors of the OSGi log (a component that fails, a plug-in that does not resolve) to slf4j.
 * Without it Declarative Services fails in silence.
 */
@Component(service = {})
public final class FrameworkLog implements LogListener {
    private final LogReaderService entries;

    @Activate
    public FrameworkLog(@Reference LogReaderService entries) {
        this.entries = entries;
        List<LogEntry> earlier = Collections.list(entries.getLog());
        Collections.reverse(earlier); // the service lists the newest first
        earlier.forEach(this::logged);
        entries.addLogListener(this);
    }

    @Deactivate
    void close() {
        entries.removeLogListener(this);
    }

    @Override
    public void logged(LogEntry entry) {
        Logger logger = LoggerFactory.getLogger(entry.getLoggerName());
        String text = "[" + entry.getBundle().getSymbolicName() + "] " + entry.getMessage();
        if (entry.getLogLevel() == LogLevel.ERROR) {
            logger.error(text, entry.getException());
        } else if (entry.getLogLevel() == LogLevel.WARN) {
            logger.warn(text, entry.getException());
        }
    }
}
