package org.tongban.plan.filing.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.plan.filing.FilingSource;

/**
 * The modules that know what is to be filed. They are looked for when first needed and not when the filings come up: a module that
 * opens filings needs them before it can be asked itself.
 */
@Component(service = SourceShelf.class)
public class SourceShelf {

    private final BundleContext context;
    private @Nullable ServiceTracker<FilingSource, FilingSource> tracker;

    @Activate
    public SourceShelf(BundleContext context) {
        this.context = context;
    }

    /** In a fixed order. */
    List<FilingSource> all() {
        return Stream.of(tracker().getServices(new FilingSource[0])).sorted(Comparator.comparing(source -> source.getClass().getName())).toList();
    }

    private synchronized ServiceTracker<FilingSource, FilingSource> tracker() {
        ServiceTracker<FilingSource, FilingSource> found = tracker;
        if (found == null) {
            found = new ServiceTracker<>(context, FilingSource.class, null);
            found.open();
            tracker = found;
        }
        return found;
    }

    @Deactivate
    synchronized void close() {
        if (tracker != null) {
            tracker.close();
            tracker = null;
        }
    }
}
