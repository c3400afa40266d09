package org.tongban.exchange.pdf;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Writes documents as PDF (A4) that shows Chinese on every machine. A file appears whole or not at all, readable by its owner alone. */
@ProviderType
public interface PdfFiles {

    /**
     * Each document begins on a new page. They are taken one by one, so there may be thousands.
     *
     * @throws org.tongban.store.StoreException if the file cannot be written
     */
    void write(Path target, Iterable<PdfDocument> documents);
}
