package org.tongban.equinox;

import java.io.IOException;
import java.net.URL;
import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;

/** A fixed folder. Never locked: a user may have several windows open, each on a workspace of its own. */
final class Area implements Location {
    private final URL url;
    private final boolean readOnly;

    Area(URL url, boolean readOnly) {
        this.url = url;
        this.readOnly = readOnly;
    }

    @Override
    public boolean allowsDefault() {
        return true;
    }

    @Override
    public URL getDefault() {
        return url;
    }

    @Override
    public @Nullable Location getParentLocation() {
        return null;
    }

    @Override
    public URL getURL() {
        return url;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    @Deprecated
    public boolean setURL(URL value, boolean lock) {
        throw fixed(value);
    }

    @Override
    public boolean set(URL value, boolean lock) {
        throw fixed(value);
    }

    @Override
    public boolean set(URL value, boolean lock, String lockFilePath) {
        throw fixed(value);
    }

    private IllegalStateException fixed(URL value) {
        return new IllegalStateException("the area " + url + " cannot become " + value);
    }

    @Override
    public boolean lock() {
        return true;
    }

    @Override
    public void release() {
        // never locked
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public Location createLocation(@Nullable Location parent, URL defaultValue, boolean isReadOnly) {
        return new Area(defaultValue, isReadOnly);
    }

    @Override
    public URL getDataArea(String path) throws IOException {
        return new URL(url, path.endsWith("/") ? path : path + "/");
    }
}
