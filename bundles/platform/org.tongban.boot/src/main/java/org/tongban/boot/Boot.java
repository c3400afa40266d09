package org.tongban.boot;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Starts Tongban: the framework with the bundles of the installation and the jars in {@code plugins/}, then the service
 * {@link Callable} with the property {@code tongban.main=true} on the main thread. Its answer is the exit status.
 *
 * <p>The console writes to the process's file descriptors itself. {@code System.out} and {@code System.err} lead to the log,
 * so that whatever a library prints stays out of the command's answer.
 */
public final class Boot {
    private static final Logger LOG = Logger.getLogger(Boot.class.getName());
    private static final long CONSOLE_WAIT = TimeUnit.SECONDS.toMillis(10);

    private Boot() {
    }

    public static void main(String[] args) {
        Installation installation = Installation.fromSystemProperties();
        LogFile log = LogFile.install(installation.logs());
        System.exit(run(installation, args, log));
    }

    private static int run(Installation installation, String[] args, LogFile log) {
        PrintStream err = System.err;
        System.setOut(Stray.into(Logger.getLogger("stdout")));
        System.setErr(Stray.into(Logger.getLogger("stderr")));
        try (RunningFramework framework = RunningFramework.start(installation, args)) {
            if (installation.bare()) {
                return 0;
            }
            Callable<?> console = console(framework.context());
            if (console == null) {
                err.println("通办的命令台没有启动，原因见日志 " + log.file() + " (the console did not start, see the log).");
                return 1;
            }
            return (Integer) console.call();
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.SEVERE, "Tongban stopped", failure);
            err.println("通办未能运行，原因见日志 " + log.file() + " (Tongban could not run, see the log).");
            return 1;
        }
    }

    private static Callable<?> console(BundleContext context) throws InvalidSyntaxException, InterruptedException {
        String filter = "(&(objectClass=" + Callable.class.getName() + ")(tongban.main=true))";
        ServiceTracker<Callable<?>, Callable<?>> tracker = new ServiceTracker<>(context, context.createFilter(filter), null);
        tracker.open();
        return tracker.waitForService(CONSOLE_WAIT);
    }
}
