package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.common.service.ServiceAware;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.policy.PolicyPack;

/** A pack comes and goes with its jar in {@code plugins/} while Tongban runs. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class PluginFolderTest {
    private static final String PACK = "org.tongban.policy.yushan";
    private static final long WAIT = 20_000;

    @InjectBundleContext
    BundleContext context;

    private String home;
    private Path plugin;

    @BeforeEach
    void takeThePackOutOfTheProduct() throws BundleException {
        Bundle pack = Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals(PACK)).findFirst().orElseThrow();
        home = pack.getLocation();
        plugin = Path.of(context.getProperty("felix.fileinstall.dir"), "yushan.jar");
        pack.uninstall();
    }

    @AfterEach
    void putItBack() throws BundleException {
        context.installBundle(home).start();
    }

    @Test
    void aPackServesWhileItsJarIsThere(@InjectService(cardinality = 0) ServiceAware<PolicyPack> packs) throws IOException, InterruptedException {
        assertEquals(0, count(packs), "taken out");
        Files.createDirectories(plugin.getParent());
        try (InputStream jar = URI.create(home.replaceFirst("^reference:", "")).toURL().openStream()) {
            Files.copy(jar, plugin);
        }
        assertEquals(1, awaitCount(packs, 1), "dropped in");
        Files.delete(plugin);
        assertEquals(0, awaitCount(packs, 0), "taken away");
    }

    private static long count(ServiceAware<PolicyPack> packs) {
        return packs.getServices().stream().filter(pack -> pack.id().equals("yushan")).count();
    }

    private static long awaitCount(ServiceAware<PolicyPack> packs, long wanted) throws InterruptedException {
        long deadline = System.currentTimeMillis() + WAIT;
        while (count(packs) != wanted && System.currentTimeMillis() < deadline) {
            Thread.sleep(50);
        }
        return count(packs);
    }
}
