package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bureau's package for each platform, also for those on which this test does not run. */
class PackagesIT {
    /** Kylin V10 and UOS 20 have this C library. */
    private static final Version GLIBC = Version.parse("2.28");

    enum Platform {
        LINUX_X86_64("linux-x86_64", "linux", "gtk", "x86_64"),
        LINUX_AARCH64("linux-aarch64", "linux", "gtk", "aarch64"),
        WINDOWS_X86_64("windows-x86_64", "win32", "win32", "x86_64"),
        MACOS_X86_64("macos-x86_64", "macosx", "cocoa", "x86_64"),
        MACOS_AARCH64("macos-aarch64", "macosx", "cocoa", "aarch64");

        private final String name;
        private final Map<String, String> eclipse;

        Platform(String name, String os, String windows, String processor) {
            this.name = name;
            this.eclipse = Map.of("osgi.os", os, "osgi.ws", windows, "osgi.arch", processor);
        }

        String processor() {
            return eclipse.get("osgi.arch");
        }

        /** The framework's properties there. */
        Map<String, String> properties(Path storage) {
            Map<String, String> properties = new HashMap<>(eclipse);
            properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
            properties.put(Constants.FRAMEWORK_OS_NAME, eclipse.get("osgi.os"));
            properties.put(Constants.FRAMEWORK_OS_VERSION, "10.0");
            properties.put(Constants.FRAMEWORK_PROCESSOR, processor().replace('_', '-'));
            return properties;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void holdsBundlesThatResolveThere(Platform platform) throws IOException, BundleException, InterruptedException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(platform.properties(folder));
        framework.init();
        try {
            List<Bundle> bundles = new ArrayList<>();
            eachBundle(platform, (name, jar) -> bundles.add(install(framework, name, jar)));
            framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
            assertEquals(List.of(), bundles.stream().filter(bundle -> bundle.getState() != Bundle.RESOLVED).map(Bundle::getSymbolicName).toList());
            assertTrue(bundles.size() > 100, () -> bundles.size() + " bundles only");
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    private static Bundle install(Framework framework, String name, InputStream jar) {
        try {
            return framework.getBundleContext().installBundle(name, jar);
        } catch (BundleException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    /** Felix installs what is for another platform, too, so nothing of that kind may be there. */
    @ParameterizedTest
    @EnumSource
    void holdsTheNativesOfItsPlatformOnly(Platform platform) throws IOException {
        Map<String, String> filters = new TreeMap<>();
        eachBundle(platform, (name, jar) -> {
            String filter = header(jar, "Eclipse-PlatformFilter");
            if (filter != null) {
                filters.put(name, filter);
            }
        });
        assertTrue(filters.keySet().stream().anyMatch(name -> name.startsWith("org.eclipse.swt.")), () -> "no SWT: " + filters);
        assertEquals(List.of(), filters.entrySet().stream().filter(entry -> !matches(entry.getValue(), platform)).map(Map.Entry::getKey).toList());
    }

    private static String header(InputStream jar, String name) {
        try (JarInputStream read = new JarInputStream(jar)) {
            return read.getManifest() == null ? null : read.getManifest().getMainAttributes().getValue(name);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean matches(String filter, Platform platform) {
        try {
            return FrameworkUtil.createFilter(filter).matches(platform.eclipse);
        } catch (InvalidSyntaxException wrong) {
            throw new AssertionError(filter, wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LINUX_.*", mode = EnumSource.Mode.MATCH_ALL)
    void loadsOnTheOldestLibcOfItsUsers(Platform platform) throws IOException {
        Map<String, List<String>> tooNew = new TreeMap<>();
        List<String> libraries = new ArrayList<>();
        eachBundle(platform, (name, jar) -> eachLibrary(jar, platform, (library, elf) -> {
            List<String> libc = elf.needs().stream().filter(version -> version.startsWith("GLIBC_")).toList();
            if (!libc.isEmpty()) { // other systems than Linux have another
                libraries.add(library);
            }
            List<String> beyond = libc.stream().filter(PackagesIT::isTooNew).toList();
            if (!beyond.isEmpty()) {
                tooNew.put(library, beyond);
            }
        }));
        assertEquals(Map.of(), tooNew);
        assertTrue(libraries.stream().anyMatch(library -> library.contains("libswt-pi3-gtk")), libraries::toString);
    }

    private static boolean isTooNew(String version) {
        return Version.parse(version.substring("GLIBC_".length())).compareTo(GLIBC) > 0;
    }

    private static void eachLibrary(InputStream jar, Platform platform, BiConsumer<String, Elf> work) {
        try {
            ZipInputStream entries = new ZipInputStream(jar);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".so")) {
                    String library = entry.getName();
                    Elf.read(entries.readAllBytes()).filter(elf -> elf.processor().equals(platform.processor())).ifPresent(elf -> work.accept(library, elf));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** @param work takes a jar's name and content */
    private static void eachBundle(Platform platform, BiConsumer<String, InputStream> work) throws IOException {
        try (ZipFile zip = new ZipFile(file(platform).toFile())) {
            for (ZipEntry entry : zip.stream().filter(entry -> entry.getName().matches("[^/]+/(bundles|desktop)/.*\\.jar")).toList()) {
                work.accept(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), zip.getInputStream(entry));
            }
        }
    }

    private static Path file(Platform platform) throws IOException {
        try (Stream<Path> files = Files.list(Tongban.product("bureau").product().getParent())) {
            return files.filter(file -> file.getFileName().toString().matches("tongban-bureau-.*-" + platform.name + "\\.zip")).findFirst().orElseThrow();
        }
    }
}
