package org.tongban.workbench.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.workbench.Services;

/** Services looked up at each call, so that no screen holds one that has gone. */
public final class LiveServices implements Services, AutoCloseable {
    private final BundleContext bundles;
    private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

    public LiveServices(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public <S> S live(Class<S> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (stand, method, arguments) ->
                method.getDeclaringClass() == Object.class ? ofObject(type, stand, method, arguments) : call(type, method, arguments)));
    }

    @Override
    public boolean has(Class<?> type) {
        return tracker(type).getService() != null;
    }

    /** Every service of a type, the highest ranking first. */
    public <S> List<S> all(Class<S> type) {
        return tracker(type).getTracked().values().stream().map(type::cast).toList();
    }

    /** The office's clock. */
    public Clock clock() {
        return new OfficeTime(ZoneId.systemDefault());
    }

    private Object call(Class<?> type, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service(type), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object ofObject(Class<?> type, Object stand, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> stand == arguments[0];
            case "hashCode" -> System.identityHashCode(stand);
            default -> "live " + type.getSimpleName();
        };
    }

    private <S> S service(Class<S> type) {
        S service = type.cast(tracker(type).getService());
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return service;
    }

    private ServiceTracker<?, ?> tracker(Class<?> type) {
        return trackers.computeIfAbsent(type, wanted -> {
            ServiceTracker<?, ?> tracker = new ServiceTracker<>(bundles, wanted, null);
            tracker.open();
            return tracker;
        });
    }

    @Override
    public void close() {
        trackers.values().forEach(ServiceTracker::close);
        trackers.clear();
    }

    /** The clock service, whichever is there; Clock is a class, so it gets no stand-in. */
    private final class OfficeTime extends Clock {
        private final ZoneId zone;

        private OfficeTime(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new OfficeTime(other);
        }

        @Override
        public Instant instant() {
            return service(Clock.class).instant();
        }
    }
}
