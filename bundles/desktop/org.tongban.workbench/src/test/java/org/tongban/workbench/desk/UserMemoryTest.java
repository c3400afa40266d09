package org.tongban.workbench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserMemoryTest {
    @TempDir
    private Path home;

    @Test
    void remembersAcrossStarts() {
        UserMemory memory = memory();
        memory.put("table.宿城", "姓名,应发");
        memory.save();
        assertEquals("姓名,应发", memory().get("table.宿城"));
    }

    @Test
    void forgetsByPrefix() {
        UserMemory memory = memory();
        memory.put("layout.front", "x");
        memory.put("theme", "dark");
        memory.forget("layout.");
        memory.save();
        assertNull(memory().get("layout.front"));
        assertEquals("dark", memory().get("theme"));
    }

    @Test
    void beginsAnewWhenTheFileIsBroken() throws IOException {
        Files.createDirectories(home.resolve(".tongban"));
        Files.writeString(home.resolve(".tongban/desktop.properties"), "theme=\\u12");
        assertNull(memory().get("theme"));
    }

    private UserMemory memory() {
        return UserMemory.at(home.resolve(".tongban/desktop.properties"));
    }
}
