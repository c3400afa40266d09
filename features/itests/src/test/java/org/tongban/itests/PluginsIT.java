package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.itests.Tongban.Outcome;

/** What lies in {@code plugins/} belongs to the product from the next start on. */
class PluginsIT {
    @TempDir
    Path folder;

    private Tongban tongban;
    private Path plugin;
    private Path pack;

    @BeforeEach
    void productWithoutYushan() throws IOException {
        Path product = ProductFolder.of(folder.resolve("product"), jar -> !jar.startsWith("org.tongban.policy.yushan-"));
        tongban = Tongban.checkout().in(folder).from(product);
        plugin = product.resolve("plugins/yushan.jar");
        pack = ProductFolder.bundle("org.tongban.policy.yushan");
    }

    @Test
    void aPackServesAfterItsJarWasDroppedInAndIsGoneWithIt() throws IOException {
        assertEquals(Set.of("hanjiang", "hongqi", "sucheng", "yongkang"), packs());
        Files.copy(pack, plugin);
        assertEquals(Set.of("hanjiang", "hongqi", "sucheng", "yongkang", "yushan"), packs());
        tongban.done("init", "yushan");
        Files.delete(plugin);
        assertEquals(Set.of("hanjiang", "hongqi", "sucheng", "yongkang"), packs());
        assertEquals("", tongban.log());
    }

    @Test
    void aFileThatIsNoBundleIsLeftOutAndTheLogSaysSo() throws IOException {
        Files.writeString(plugin, "no jar");
        Outcome outcome = tongban.run("modules", "--json");
        assertAll(
                () -> assertEquals(0, outcome.status()),
                () -> assertEquals("", outcome.err()),
                () -> assertTrue(tongban.log().contains("yushan.jar"), tongban.log()),
                () -> assertFalse(outcome.out().contains("yushan")));
    }

    private Set<String> packs() {
        Set<String> packs = new TreeSet<>();
        tongban.json("modules").get("packs").forEach(found -> packs.add(found.get("name").asText()));
        packs.remove("prc");
        return packs;
    }
}
