package org.tongban.equinox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.BundleContext;

/** Turns the address of an entry of a bundle ({@code bundle://…}) into that of a file, by copying it. */
final class EntryFiles implements URLConverter {
    private final BundleContext context;

    EntryFiles(BundleContext context) {
        this.context = context;
    }

    @Override
    public URL resolve(URL entry) {
        return entry;
    }

    @Override
    public URL toFileURL(URL entry) throws IOException {
        Path copy = context.getDataFile("entries/" + entry.getHost() + entry.getPath()).toPath();
        Files.createDirectories(copy.getParent());
        try (InputStream in = entry.openStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy.toUri().toURL();
    }
}
