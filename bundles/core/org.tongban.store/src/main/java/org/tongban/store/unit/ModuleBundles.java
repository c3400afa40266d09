package org.tongban.store.unit;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Watches the framework for started bundles with the capability {@code org.tongban.module}. */
public final class ModuleBundles implements InstalledModules, BundleTrackerCustomizer<InstalledModule> {

    private static final String CAPABILITY = "org.tongban.module";
    private static final String ENTITIES = "Tongban-Entities";

    private final Map<Long, InstalledModule> modules = new ConcurrentHashMap<>();
    private final BundleTracker<InstalledModule> tracker;
    private volatile List<InstalledModule> now = List.of();

    @SuppressWarnings("this-escape")
    public ModuleBundles(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Override
    public List<InstalledModule> now() {
        return now;
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public InstalledModule addingBundle(Bundle bundle, BundleEvent event) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<BundleCapability> capabilities = wiring == null ? List.of() : wiring.getCapabilities(CAPABILITY);
        if (capabilities.isEmpty()) {
            return null;
        }
        Map<String, Object> attributes = capabilities.get(0).getAttributes();
        var module = new InstalledModule((String) attributes.get(CAPABILITY), bundle.getBundleId(),
                ((Number) attributes.getOrDefault("order", 10L)).longValue(), entities(bundle), wiring.getClassLoader(),
                folder -> files(bundle, folder));
        modules.put(bundle.getBundleId(), module);
        changed();
        return module;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, InstalledModule module) {
        // from starting to active: nothing new
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, InstalledModule module) {
        modules.remove(bundle.getBundleId());
        changed();
    }

    private synchronized void changed() {
        var sorted = new ArrayList<>(modules.values());
        sorted.sort(InstalledModule.IN_ORDER);
        now = List.copyOf(sorted);
    }

    /** bnd leaves commas where it found no class of a kind. */
    private static List<String> entities(Bundle bundle) {
        String header = bundle.getHeaders("").get(ENTITIES);
        return header == null ? List.of() : Arrays.stream(header.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static List<URL> files(Bundle bundle, String folder) {
        var found = bundle.findEntries(folder, "*.sql", false);
        return found == null ? List.of() : Collections.list(found);
    }
}
