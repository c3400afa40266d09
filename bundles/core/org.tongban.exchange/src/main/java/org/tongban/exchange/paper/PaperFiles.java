package org.tongban.exchange.paper;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.exchange.Progress;

/** Writes reports on A4. A file appears whole or not at all, readable by its owner alone; the same report gives the same file. */
@ProviderType
public interface PaperFiles {

    /**
     * @param progress told of every block; may cancel, then nothing is left behind
     * @throws org.tongban.store.StoreException if the file cannot be written
     */
    void write(Path target, Paper paper, PaperForm form, Progress progress);
}
