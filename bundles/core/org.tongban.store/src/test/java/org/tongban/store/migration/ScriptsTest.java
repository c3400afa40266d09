package org.tongban.store.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    @TempDir
    Path folder;

    @Test
    void ordersByNumber() {
        assertEquals(List.of(2, 10), scripts(Script.of("V10__b.sql", "b"), Script.of("V2__a.sql", "a")).steps().stream().map(Script::version).toList());
        assertEquals(10, scripts(Script.of("V10__b.sql", "b"), Script.of("V2__a.sql", "a")).newest());
    }

    @Test
    void theFingerprintChangesWithTextAndName() {
        String one = scripts(Script.of("V1__a.sql", "a")).fingerprint();
        assertEquals(one, scripts(Script.of("V1__a.sql", "a")).fingerprint());
        assertNotEquals(one, scripts(Script.of("V1__a.sql", "b")).fingerprint());
        assertNotEquals(one, scripts(Script.of("V1__b.sql", "a")).fingerprint());
        assertNotEquals(one, scripts(Script.of("V1__a.sql", "a"), Script.of("V2__b.sql", "")).fingerprint());
    }

    @Test
    void theFingerprintDoesNotDependOnLineEnds() throws IOException {
        assertEquals(read("a\nb\n").fingerprint(), read("a\r\nb\r\n").fingerprint());
    }

    @Test
    void refusesTwoScriptsOfOneNumberAndOtherNames() {
        assertThrows(IllegalArgumentException.class, () -> scripts(Script.of("V1__a.sql", "a"), Script.of("V1__b.sql", "b")));
        assertThrows(IllegalArgumentException.class, () -> Script.of("V1.1__a.sql", "a"));
        assertThrows(IllegalArgumentException.class, () -> Script.of("R__a.sql", "a"));
    }

    private Scripts read(String text) throws IOException {
        URL file = Files.writeString(folder.resolve("V1__a.sql"), text).toUri().toURL();
        return Scripts.read("m", "derby", name -> name.equals("db/derby/m") ? List.of(file) : List.of());
    }

    private static Scripts scripts(Script... steps) {
        return new Scripts("m", List.of(steps));
    }
}
