package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The framework's properties that Eclipse reads: which application, on what platform, in which folders. */
final class DesktopProperties {

    private DesktopProperties() {
    }

    static Map<String, String> of(Installation installation) throws IOException {
        Map<String, String> properties = new HashMap<>();
        properties.put("eclipse.application", "org.eclipse.e4.ui.workbench.swt.E4Application");
        properties.put("eclipse.product", "org.tongban.workbench.product");
        properties.put("eclipse.noRegistryCache", "true"); // the framework's folder is new each time
        properties.put("osgi.locking", "none"); // several windows may be open, each on a workspace of its own
        properties.put("osgi.nl", "zh_CN"); // the shell sets what the user chose
        properties.put("osgi.install.area", installation.home().toUri().toString());
        properties.put("osgi.instance.area", folder(installation.own().resolve("desktop")));
        properties.put("osgi.user.area", folder(installation.own()));
        properties.putAll(platform(System.getProperty("os.name"), System.getProperty("os.arch")));
        return properties;
    }

    /** Eclipse's names of a platform, from Java's. */
    private static Map<String, String> platform(String os, String arch) {
        String processor = arch.equals("amd64") ? "x86_64" : arch;
        if (os.startsWith("Windows")) {
            return Map.of("osgi.os", "win32", "osgi.ws", "win32", "osgi.arch", processor);
        }
        return os.startsWith("Mac") ? Map.of("osgi.os", "macosx", "osgi.ws", "cocoa", "osgi.arch", processor)
                : Map.of("osgi.os", "linux", "osgi.ws", "gtk", "osgi.arch", processor);
    }

    private static String folder(Path folder) throws IOException {
        return OwnerOnly.makeFolder(folder).toUri().toString();
    }
}
