package org.tongban.equinox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The framework's properties, and those set since. Arguments of the command line are the shell's business. */
final class Environment implements EnvironmentInfo {
    private final BundleContext context;
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    Environment(BundleContext context) {
        this.context = context;
    }

    @Override
    public String[] getCommandLineArgs() {
        return new String[0];
    }

    @Override
    public String[] getFrameworkArgs() {
        return new String[0];
    }

    @Override
    public String[] getNonFrameworkArgs() {
        return new String[0];
    }

    @Override
    public @Nullable String getOSArch() {
        return getProperty("osgi.arch");
    }

    @Override
    public @Nullable String getNL() {
        return getProperty("osgi.nl");
    }

    @Override
    public @Nullable String getOS() {
        return getProperty("osgi.os");
    }

    @Override
    public @Nullable String getWS() {
        return getProperty("osgi.ws");
    }

    @Override
    public boolean inDebugMode() {
        return false;
    }

    @Override
    public boolean inDevelopmentMode() {
        return false;
    }

    @Override
    public @Nullable String getProperty(String key) {
        String value = changed.get(key);
        return value != null ? value : context.getProperty(key);
    }

    @Override
    public @Nullable String setProperty(String key, @Nullable String value) {
        return value == null ? changed.remove(key) : changed.put(key, value);
    }
}
