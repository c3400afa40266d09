package org.tongban.equinox;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Registers what Equinox would register. An activator and no component: the runtime of components itself may start later.
 */
public final class Stand implements BundleActivator {
    private static final List<String> AREAS =
            List.of(Location.INSTALL_AREA_TYPE, Location.CONFIGURATION_AREA_TYPE, Location.INSTANCE_AREA_TYPE, Location.USER_AREA_TYPE);

    @Override
    public void start(BundleContext context) throws IOException {
        EclipseLog journal = new EclipseLog();
        context.registerService(FrameworkLog.class, journal, null);
        new EclipseLoggers(journal).register(context);
        context.registerService(EnvironmentInfo.class, new Environment(context), null);
        context.registerService(DebugOptions.class, NoTracing.options(), null);
        context.registerService(BundleLocalization.class, new Localization(), null);
        context.registerService(URLConverter.class, new EntryFiles(context), properties(Map.of("protocol", "bundle")));
        context.registerService(SAXParserFactory.class, perBundle(SAXParserFactory::newInstance), null);
        context.registerService(DocumentBuilderFactory.class, perBundle(DocumentBuilderFactory::newInstance), null);
        for (String area : AREAS) {
            registerArea(context, area);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }

    private static void registerArea(BundleContext context, String area) throws IOException {
        String place = context.getProperty(area);
        if (place == null && area.equals(Location.CONFIGURATION_AREA_TYPE)) { // as Equinox does
            place = Path.of(context.getProperty(Constants.FRAMEWORK_STORAGE)).toUri().toString();
        }
        if (place != null) {
            URL url = new URL(place);
            Files.createDirectories(Path.of(URI.create(place)));
            context.registerService(Location.class, new Area(url, area.equals(Location.INSTALL_AREA_TYPE)),
                    properties(Map.of(Location.SERVICE_PROPERTY_TYPE, area, Location.SERVICE_PROPERTY_URL, place)));
        }
    }

    private static Hashtable<String, Object> properties(Map<String, Object> values) {
        return new Hashtable<>(values);
    }

    private static <T> ServiceFactory<T> perBundle(Supplier<T> maker) {
        return new ServiceFactory<>() {
            @Override
            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                return maker.get();
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                // nothing to give back
            }
        };
    }
}
