package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The framework, whichever lies on the class path, with all bundles started. Stops it in good order, also on Ctrl-C and when the session ends. */
final class RunningFramework implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RunningFramework.class.getName());
    /** Bundles that must run before any other: first the log, then the components' runtime, then what Eclipse takes for granted. */
    private static final List<String> FIRST = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.api", "slf4j.jdk14", "org.apache.felix.log",
            "org.eclipse.osgi", "org.apache.felix.configadmin", "org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.common",
            "org.eclipse.equinox.registry", "org.eclipse.equinox.preferences", "org.eclipse.core.jobs", "org.eclipse.core.contenttype",
            "org.eclipse.core.runtime");
    private static final long STOP_WAIT = TimeUnit.SECONDS.toMillis(30);

    private final Framework framework;
    private final Storage storage;
    private volatile boolean closed;
    private volatile @Nullable AutoCloseable program;

    private RunningFramework(Framework framework, Storage storage) {
        this.framework = framework;
        this.storage = storage;
    }

    static RunningFramework start(Installation installation, Program program, String[] args) throws IOException, BundleException, InterruptedException {
        Storage storage = Storage.fresh();
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                .newFramework(configuration(installation, program, args, storage.folder()));
        RunningFramework running = new RunningFramework(framework, storage);
        Runtime.getRuntime().addShutdownHook(new Thread(running::kill, "tongban-stop"));
        framework.init();
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : installation.bundleJars(program)) {
            bundles.add(context.installBundle("reference:" + jar.toUri()));
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
        framework.start();
        bundles.sort(Comparator.comparingInt(RunningFramework::rank));
        for (Bundle bundle : bundles) {
            start(bundle);
        }
        Plugins.await(context, installation.pluginJars());
        return running;
    }

    private static Map<String, String> configuration(Installation installation, Program program, String[] args, Path storage)
            throws IOException {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        configuration.put("felix.cache.locking", "false"); // the folder is ours alone
        configuration.put("tongban.home", installation.home().toString());
        configuration.put("tongban.args", String.join("\n", args));
        configuration.put("felix.fileinstall.dir", installation.plugins().stream().map(Path::toString).collect(Collectors.joining(",")));
        configuration.put("felix.fileinstall.tmpdir", storage.resolve("fileinstall").toString());
        configuration.put("felix.fileinstall.noInitialDelay", "true");
        configuration.put("felix.fileinstall.poll", "500");
        configuration.put("felix.fileinstall.log.level", "2");
        configuration.put("felix.fileinstall.log.default", "jul");
        if (program == Program.DESKTOP) {
            configuration.putAll(DesktopProperties.of(installation));
        }
        return configuration;
    }

    private static int rank(Bundle bundle) {
        int rank = FIRST.indexOf(bundle.getSymbolicName());
        return rank < 0 ? FIRST.size() : rank;
    }

    private static void start(Bundle bundle) {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            bundle.start(rank(bundle) < FIRST.size() ? 0 : Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException unresolved) {
            LOG.log(Level.SEVERE, "cannot start " + bundle.getSymbolicName(), unresolved);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** What must end before the framework stops when the process is told to end. */
    void closeWhenKilled(AutoCloseable closeable) {
        program = closeable;
    }

    private void kill() {
        AutoCloseable closeable = program;
        if (closeable != null && !closed) {
            try {
                closeable.close();
            } catch (Exception failure) {
                LOG.log(Level.SEVERE, "the program did not end in good order", failure);
            }
        }
        close();
    }

    /** Whoever comes second waits for the first, or the process would end in the midst of it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            framework.stop();
            framework.waitForStop(STOP_WAIT);
        } catch (BundleException failure) {
            LOG.log(Level.SEVERE, "the framework did not stop in good order", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        storage.delete();
    }
}
