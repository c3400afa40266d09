package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Waits until the jars in {@code plugins/} serve. Felix FileInstall installs and starts them in a thread of its own; a
 * command that runs at once would not see them.
 */
final class Plugins {
    private static final Logger LOG = Logger.getLogger(Plugins.class.getName());
    private static final long WAIT = TimeUnit.SECONDS.toNanos(10);
    private static final long STEP = 5;

    private Plugins() {
    }

    static void await(BundleContext context, List<Path> jars) throws InterruptedException {
        List<Path> missing = new ArrayList<>(jars.stream().filter(Plugins::isBundle).toList());
        long deadline = System.nanoTime() + WAIT;
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            missing.removeIf(jar -> serves(context.getBundle(location(jar))));
            if (!missing.isEmpty()) {
                Thread.sleep(STEP);
            }
        }
        missing.forEach(jar -> LOG.warning("the plug-in " + jar.getFileName() + " was not installed"));
    }

    /** Where FileInstall says the bundle comes from. */
    private static String location(Path jar) {
        return jar.toFile().toURI().normalize().toString();
    }

    /** Whether it was installed; then it is started, or the log says why it cannot. */
    private static boolean serves(Bundle bundle) {
        if (bundle == null) {
            return false;
        }
        if (bundle.getState() != Bundle.ACTIVE && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            try {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException failure) {
                LOG.log(Level.WARNING, "the plug-in " + bundle.getLocation() + " cannot start: " + failure.getMessage());
            }
        }
        return true;
    }

    private static boolean isBundle(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest != null && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null) {
                return true;
            }
            LOG.warning("the file " + jar.getFileName() + " in plugins is no bundle: its manifest has no Bundle-SymbolicName");
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the file " + jar.getFileName() + " in plugins cannot be read", unreadable);
        }
        return false;
    }
}
