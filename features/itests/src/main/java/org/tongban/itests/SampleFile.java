package org.tongban.itests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sample file, laid where it can be imported from. */
final class SampleFile {

    private SampleFile() {
    }

    /** @param name such as {@code sucheng/花名册.xlsx} */
    static Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
        try (InputStream sample = SampleFile.class.getResourceAsStream("/samples/" + name)) {
            Files.copy(sample, file);
        }
        return file;
    }
}
