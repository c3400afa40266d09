package org.tongban.store.unit;

import java.util.List;

/** The modules that are there now. */
public interface InstalledModules extends AutoCloseable {

    /** In order; the same list object as long as no module came or went. */
    List<InstalledModule> now();

    @Override
    void close();
}
