package org.tongban.itests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The sample files that ship with the demonstration, for the tests inside the framework. */
final class DemoSamples {

    private static final String DEMO = "org.tongban.demo";

    private DemoSamples() {
    }

    /** A copy of the file in a folder of its own. */
    static Path file(String place, String name) throws IOException {
        Bundle demo = Arrays.stream(FrameworkUtil.getBundle(DemoSamples.class).getBundleContext().getBundles())
                .filter(bundle -> DEMO.equals(bundle.getSymbolicName())).findFirst().orElseThrow(() -> new IllegalStateException("no bundle " + DEMO));
        URL entry = demo.getEntry(DEMO.replace('.', '/') + "/" + place + "/" + name);
        if (entry == null) {
            throw new IllegalArgumentException("no sample " + place + "/" + name);
        }
        Path copy = Files.createTempDirectory("tongban-sample-").resolve(name);
        try (InputStream in = entry.openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
