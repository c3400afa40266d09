package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.registry.People;
import org.tongban.shots.driver.Watchdog;

/** Ten thousand people: the window goes on answering, whatever is being done. What was measured is written to {@code measured.txt}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyPeopleStory {
    private static final int PEOPLE = 10_000;
    /** A user sees no freeze below 200 ms; the rest is room for the noise of a machine that builds. */
    private static final Duration FREEZE = Duration.ofMillis(400);
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aWorkspaceIsMade() {
        screen.newWorkspace("宿城");
    }

    @Test
    @Order(2)
    void tenThousandPeopleAreImportedWithoutAFreeze() throws IOException {
        Path file = BigRoster.of(PEOPLE, Path.of(System.getProperty("user.home"), "花名册.csv"));
        try (Watchdog watchdog = Watchdog.over(screen.driver)) {
            screen.importFile(file);
            measured("longest freeze while importing", watchdog.longest());
            assertTrue(watchdog.longest().compareTo(FREEZE) < 0, () -> "frozen for " + watchdog.longest() + "\n" + watchdog.doing());
        }
        assertEquals(PEOPLE, screen.service(People.class).all().size());
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }

    static void measured(String what, Duration time) throws IOException {
        Files.writeString(Path.of(System.getProperty("tongban.story.report")).resolveSibling("measured.txt"), what + ": " + time.toMillis() + " ms\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
