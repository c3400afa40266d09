package org.tongban.boot;

import java.io.IOException;
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
 * {@link Callable} with the property {@code tongban.main} that the {@link Program} names on the main thread. Its answer is the
 * exit status.
 *
 * <p>The console writes to the process's file descriptors itself. {@code System.out} and {@code System.err} lead to the log,
 * so that whatever a library prints stays out of the command's answer.
 */
public final class Boot {
    private static final Logger LOG = Logger.getLogger(Boot.class.getName());
    private static final long SERVICE_WAIT = TimeUnit.SECONDS.toMillis(10);

    private Boot() {
    }

    public static void main(String[] args) {
        Installation installation = Installation.fromSystemProperties();
        LogFile log = LogFile.install(installation.own());
        int status = run(installation, args, log);
        System.exit(status == Relaunch.WANTED ? again(args) : status);
    }

    private static int run(Installation installation, String[] args, LogFile log) {
        PrintStream err = System.err;
        System.setOut(Stray.into(Logger.getLogger("stdout")));
        System.setErr(Stray.into(Logger.getLogger("stderr")));
        Program program = installation.hasDesktop() && !installation.bare() ? Program.of(args) : Program.CONSOLE;
        if (program == Program.DESKTOP && !hasDisplay()) {
            err.println("没有图形界面，打不开窗口：请在有显示器的会话中运行，或设置 DISPLAY；命令见 tongban --help (no display: run it in a session with one, or set DISPLAY).");
            return 1;
        }
        try (RunningFramework framework = RunningFramework.start(installation, program, args)) {
            if (installation.bare()) {
                return 0;
            }
            Callable<?> main = main(framework.context(), program);
            if (main == null) {
                err.println("通办没有启动，原因见日志 " + log.file() + " (Tongban did not start, see the log).");
                return 1;
            }
            if (main instanceof AutoCloseable closeable) {
                framework.closeWhenKilled(closeable);
            }
            return (Integer) main.call();
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.SEVERE, "Tongban stopped", failure);
            err.println("通办未能运行，原因见日志 " + log.file() + " (Tongban could not run, see the log).");
            return 1;
        }
    }

    private static int again(String[] args) {
        try {
            return Relaunch.run(args);
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "Tongban cannot be started anew", failure);
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Known at once only where windows need an X server or Wayland; elsewhere there always is one. */
    private static boolean hasDisplay() {
        String os = System.getProperty("os.name");
        return os.startsWith("Windows") || os.startsWith("Mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isEmpty();
    }

    private static Callable<?> main(BundleContext context, Program program) throws InvalidSyntaxException, InterruptedException {
        String filter = "(&(objectClass=" + Callable.class.getName() + ")(tongban.main=" + program.service() + "))";
        ServiceTracker<Callable<?>, Callable<?>> tracker = new ServiceTracker<>(context, context.createFilter(filter), null);
        tracker.open();
        return tracker.waitForService(SERVICE_WAIT);
    }
}
