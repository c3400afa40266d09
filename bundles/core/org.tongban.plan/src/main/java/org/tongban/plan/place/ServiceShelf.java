package org.tongban.plan.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.policy.PolicyPack;

/**
 * Packs as services: whatever carries the property {@code pack} belongs to the pack of that id. Questions are tracked
 * from the first time they are asked, so that packs may come and go and no module need be known here.
 */
@Component(service = PackShelf.class)
public final class ServiceShelf implements PackShelf {

    private static final String PACK = "pack";

    private final BundleContext context;
    private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

    @Activate
    public ServiceShelf(BundleContext context) {
        this.context = context;
    }

    @Deactivate
    void close() {
        trackers.values().forEach(ServiceTracker::close);
        trackers.clear();
    }

    @SuppressWarnings("unchecked") // a tracker is only ever put under the class it tracks
    private <P> ServiceTracker<P, P> tracker(Class<P> question) {
        return (ServiceTracker<P, P>) trackers.computeIfAbsent(question, type -> {
            ServiceTracker<P, P> tracker = new ServiceTracker<>(context, question, null);
            tracker.open();
            return tracker;
        });
    }

    /** The highest ranking first; of equal rank the one registered first. */
    private <P> Stream<ServiceReference<P>> references(Class<P> question, String packId) {
        ServiceReference<P>[] references = tracker(question).getServiceReferences();
        return references == null ? Stream.empty()
                : Stream.of(references).filter(reference -> packId.equals(reference.getProperty(PACK))).sorted(Comparator.reverseOrder());
    }

    @Override
    public List<PolicyPack> packs() {
        ServiceTracker<PolicyPack, PolicyPack> tracker = tracker(PolicyPack.class);
        ServiceReference<PolicyPack>[] references = tracker.getServiceReferences();
        if (references == null) {
            return List.of();
        }
        return Stream.of(references).map(reference -> String.valueOf(reference.getProperty(PACK))).distinct().sorted()
                .flatMap(id -> answer(PolicyPack.class, id).stream()).toList();
    }

    @Override
    public <P> Optional<P> answer(Class<P> question, String packId) {
        ServiceTracker<P, P> tracker = tracker(question);
        return references(question, packId).map(tracker::getService).filter(service -> service != null).findFirst();
    }

    @Override
    public Optional<String> bundleVersion(String packId) {
        return references(PolicyPack.class, packId).map(ServiceReference::getBundle).filter(bundle -> bundle != null)
                .map(bundle -> bundle.getVersion().toString()).findFirst();
    }
}
