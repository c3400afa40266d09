package org.tongban.store.unit;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A bundle that keeps records.
 *
 * @param bundle   the bundle's number
 * @param order    of migration
 * @param entities class names
 * @param files    the files of a folder of the bundle
 */
public record InstalledModule(String name, long bundle, long order, List<String> entities, ClassLoader loader,
        Function<String, List<URL>> files) {

    static final Comparator<InstalledModule> IN_ORDER =
            Comparator.comparingLong(InstalledModule::order).thenComparing(InstalledModule::name);
}
