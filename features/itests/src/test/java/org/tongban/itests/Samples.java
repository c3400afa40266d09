package org.tongban.itests;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The sample files, and the results expected of them. */
final class Samples {

    private Samples() {
    }

    /** @param name such as {@code sucheng/花名册.xlsx} */
    static Path file(String name) {
        return resource("/samples/" + name);
    }

    /** A file among the tests' own resources. */
    static Path resource(String name) {
        try {
            return Path.of(Samples.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(name, impossible);
        }
    }
}
