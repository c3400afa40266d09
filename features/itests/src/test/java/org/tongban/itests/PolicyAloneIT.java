package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a pack author has to bring along beside {@code org.tongban.policy}. */
class PolicyAloneIT {

    @Test
    void thePolicyApiBringsTheCoreAndNothingElse() throws IOException {
        try (Stream<Path> resolved = Files.list(Path.of("target/export/policy-alone"))) {
            List<String> names = resolved.map(jar -> jar.getFileName().toString().replaceAll("-\\d.*", "")).sorted().toList();
            assertEquals(List.of("org.tongban.core", "org.tongban.policy"), names);
        }
    }
}
