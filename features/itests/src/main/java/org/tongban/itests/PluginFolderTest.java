package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
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
    private static final long WAIT = 300_000;

    @InjectBundleContext
    BundleContext context;

    private Path plugin;
    private byte[] twin;

    /** A twin under a name of its own: the product's own pack stays where it is, other tests need it. */
    @BeforeEach
    void findAPackAndThePluginFolder() throws IOException {
        Bundle pack = Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals(PACK)).findFirst().orElseThrow();
        plugin = Path.of(context.getProperty("felix.fileinstall.dir"), "twin.jar");
        twin = twinOf(pack.getLocation().replaceFirst("^reference:", ""));
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        Files.deleteIfExists(plugin);
    }

    @Test
    void aPackServesWhileItsJarIsThere(@InjectService(cardinality = 0) ServiceAware<PolicyPack> packs) throws IOException, InterruptedException {
        assertEquals(1, awaitCount(packs, 1), "the product's own");
        Files.createDirectories(plugin.getParent());
        Files.write(plugin, twin);
        assertEquals(2, awaitCount(packs, 2), "dropped in");
        Files.delete(plugin);
        assertEquals(1, awaitCount(packs, 1), "taken away");
    }

    private static byte[] twinOf(String location) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (JarInputStream jar = new JarInputStream(URI.create(location).toURL().openStream())) {
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getMainAttributes().putValue("Bundle-SymbolicName", PACK + ".twin");
            try (JarOutputStream out = new JarOutputStream(copy, manifest)) {
                for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    jar.transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return copy.toByteArray();
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
