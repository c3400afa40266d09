package org.tongban.equinox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.equinox.log.ExtendedLogEntry;
import org.eclipse.equinox.log.ExtendedLogReaderService;
import org.eclipse.equinox.log.ExtendedLogService;
import org.eclipse.equinox.log.LogFilter;
import org.eclipse.equinox.log.Logger;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.log.LogListener;

/** As much of Equinox's extended log as Eclipse's {@code ILog} uses: entries go to the log and to the listeners that registered. */
final class EclipseLoggers {
    private static final LogFilter ALL = (bundle, name, level) -> true;
    private final Map<LogListener, LogFilter> listeners = new ConcurrentHashMap<>();
    private final EclipseLog log;

    EclipseLoggers(EclipseLog log) {
        this.log = log;
    }

    void register(BundleContext context) {
        context.registerService(ExtendedLogReaderService.class, Answers.as(ExtendedLogReaderService.class, this::reader), null);
        context.registerService(ExtendedLogService.class, Answers.as(ExtendedLogService.class,
                (method, arguments) -> method.equals("getLogger") ? logger(context.getBundle(), arguments) : null), null);
    }

    private @Nullable Object reader(String method, @Nullable Object[] arguments) {
        if (method.equals("addLogListener")) {
            listeners.put((LogListener) arguments[0], arguments.length > 1 ? (LogFilter) arguments[1] : ALL);
        } else if (method.equals("removeLogListener")) {
            listeners.remove(arguments[0]);
        }
        return null;
    }

    /** @param arguments a name, or a bundle and a name */
    private Logger logger(Bundle ours, @Nullable Object[] arguments) {
        Bundle bundle = arguments[0] instanceof Bundle theirs ? theirs : ours;
        String name = arguments[arguments.length - 1] instanceof String given ? given : "";
        return Answers.as(Logger.class, (method, entry) -> switch (method) {
            case "getName" -> name;
            case "isLoggable" -> true;
            case "log" -> {
                if (entry.length >= 3 && entry[1] instanceof Integer level) {
                    publish(bundle, name, entry[0], level, String.valueOf(entry[2]), entry.length > 3 ? (Throwable) entry[3] : null);
                }
                yield null;
            }
            default -> null;
        });
    }

    private void publish(Bundle bundle, String name, @Nullable Object context, int level, String message, @Nullable Throwable fault) {
        if (context instanceof FrameworkLogEntry entry) {
            log.log(entry);
        }
        long now = System.currentTimeMillis();
        ExtendedLogEntry entry = Answers.as(ExtendedLogEntry.class, (method, none) -> switch (method) {
            case "getContext" -> context;
            case "getBundle" -> bundle;
            case "getMessage" -> message;
            case "getException" -> fault;
            case "getLoggerName" -> name;
            case "getLevel" -> level;
            case "getTime" -> now;
            case "getThreadName" -> Thread.currentThread().getName();
            default -> null;
        });
        listeners.forEach((listener, filter) -> {
            if (filter.isLoggable(bundle, name, level)) {
                listener.logged(entry);
            }
        });
    }
}
