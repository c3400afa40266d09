package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each product opens its window, on Felix and, the same bundles, on Equinox. */
class ProductsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "town", "village"})
    void opensItsWindow(String product) throws IOException, InterruptedException {
        Window.opensClean(Tongban.product(product).in(folder), folder);
    }

    @Test
    void theSameBundlesStartOnEquinox() throws IOException, InterruptedException {
        Tongban bureau = Tongban.product("bureau");
        Path product = ProductFolder.of(bureau.product(), folder.resolve("product"), jar -> !isOfFelix(jar));
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("tongban.equinox", "target/equinox")))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, product.resolve("lib").resolve(jar.getFileName()));
            }
        }
        Tongban onEquinox = bureau.in(folder).from(product);

        Window.opensClean(onEquinox, folder);

        assertEquals(bureau.in(folder.resolve("felix")).done("modules").out(), onEquinox.done("modules").out());
    }

    /** Felix itself, and what stands there for Equinox: its name, its API, its log, and how its fragments are wired. */
    private static boolean isOfFelix(String jar) {
        return Stream.of("org.apache.felix.framework-", "org.apache.felix.log-", "org.tongban.equinox-", "org.eclipse.equinox.supplement-",
                "org.tongban.theme.gtk-").anyMatch(jar::startsWith);
    }
}
