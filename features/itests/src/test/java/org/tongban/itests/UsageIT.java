package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.itests.Tongban.Outcome;

/** Every command tells how it is used, needs no workspace for that, and says where to look when it is misused. */
class UsageIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"window", "window load", "pay run"})
    void aCommandTellsItsUsage(String command) {
        Outcome outcome = Tongban.checkout().in(folder).run((command + " --help").split(" "));

        assertAll(
                () -> assertEquals(0, outcome.status(), outcome.err()),
                () -> assertTrue(outcome.out().startsWith("Usage: tongban " + command + " "), outcome.out()));
    }

    @Test
    void aMisusedCommandSaysWhereToLook() {
        Outcome outcome = Tongban.checkout().in(folder).run("pay", "--nothing");

        assertAll(
                () -> assertEquals(2, outcome.status()),
                () -> assertTrue(outcome.err().contains("tongban pay --help"), outcome.err()));
    }
}
