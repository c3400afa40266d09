package org.tongban.workbench.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.workbench.HomeChart;
import org.tongban.workbench.Watch;

/** The watches and charts that are installed, and word of those that come or go while the page is open. */
final class HomeSources implements AutoCloseable {
    private final ServiceTracker<Watch, Watch> watches;
    private final ServiceTracker<HomeChart, HomeChart> charts;

    /** @param changed called from any thread */
    HomeSources(BundleContext context, Runnable changed) {
        watches = new Told<>(context, Watch.class, changed);
        charts = new Told<>(context, HomeChart.class, changed);
        watches.open();
        charts.open();
    }

    List<Watch> watches() {
        return inOrder(watches);
    }

    /** The highest ranking first. */
    List<HomeChart> charts() {
        return inOrder(charts);
    }

    private static <S> List<S> inOrder(ServiceTracker<S, S> tracker) {
        return tracker.getTracked().entrySet().stream().sorted(Map.Entry.<ServiceReference<S>, S>comparingByKey(Comparator.reverseOrder())).map(Map.Entry::getValue).toList();
    }

    @Override
    public void close() {
        watches.close();
        charts.close();
    }

    /** A tracker that tells of every coming and going. */
    private static final class Told<S> extends ServiceTracker<S, S> {
        private final Runnable changed;

        private Told(BundleContext context, Class<S> type, Runnable changed) {
            super(context, type, null);
            this.changed = changed;
        }

        @Override
        public S addingService(ServiceReference<S> reference) {
            S service = super.addingService(reference);
            changed.run();
            return service;
        }

        @Override
        public void removedService(ServiceReference<S> reference, S service) {
            super.removedService(reference, service);
            changed.run();
        }
    }
}
