package org.tongban.workbench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    @Test
    void readsWorkspaceAndLanguageInEitherForm() {
        assertEquals(new StartOptions(Optional.of(Path.of("/data/宿城 2025")), Optional.of(Locale.ENGLISH)),
                StartOptions.of("--workspace\n/data/宿城 2025\n--lang=en"));
        assertEquals(new StartOptions(Optional.of(Path.of("w")), Optional.of(Locale.CHINA)), StartOptions.of("--workspace=w\n--lang\nzh"));
    }

    @Test
    void nothingSaidMeansNothingChosen() {
        assertEquals(new StartOptions(Optional.empty(), Optional.empty()), StartOptions.of(null));
        assertEquals(new StartOptions(Optional.empty(), Optional.empty()), StartOptions.of(""));
    }
}
