package org.tongban.exchange.pdf;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Writes a drawing as a PDF of one page, its letters embedded. A file appears whole or not at all, readable by its owner alone. */
@ProviderType
public interface PdfDrawings {

    /**
     * Writes one page.
     *
     * @param width   of the page in points, 72 to the inch
     * @param height  of the page
     * @param drawing draws it; the pen is not to be used afterwards
     * @throws org.tongban.store.StoreException if the file cannot be written
     */
    void write(Path target, double width, double height, Consumer<PdfPen> drawing);
}
