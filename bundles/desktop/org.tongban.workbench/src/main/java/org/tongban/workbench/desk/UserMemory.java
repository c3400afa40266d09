package org.tongban.workbench.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the desktop remembers of its user's habits, in one small file. Losing it loses no work. */
public final class UserMemory {
    private static final Logger LOG = Logger.getLogger(UserMemory.class.getName());
    private final Path file;
    private final Properties values = new Properties();
    private boolean changed;

    private UserMemory(Path file) {
        this.file = file;
    }

    /** The memory of whoever runs this process: {@code .tongban/desktop.properties} in the home folder. */
    public static UserMemory ofThisUser() {
        return at(Path.of(System.getProperty("user.home"), ".tongban", "desktop.properties"));
    }

    static UserMemory at(Path file) {
        UserMemory memory = new UserMemory(file);
        memory.load();
        return memory;
    }

    public synchronized @Nullable String get(String key) {
        return values.getProperty(key);
    }

    /** Remembers a value; {@link #save} writes it. */
    public synchronized void put(String key, String value) {
        changed |= !value.equals(values.setProperty(key, value));
    }

    /** Forgets every key with a prefix. */
    public synchronized void forget(String prefix) {
        changed |= values.keySet().removeIf(key -> key.toString().startsWith(prefix));
    }

    /** Writes what has changed; a file that cannot be written is logged and otherwise let be. */
    public synchronized void save() {
        if (!changed) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            StringWriter text = new StringWriter();
            values.store(text, null);
            Path fresh = Files.createTempFile(file.getParent(), "desktop", ".new"); // readable by its owner alone
            Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            changed = false;
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "habits of the desktop are not remembered", failure);
        }
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, "the remembered habits cannot be read and are begun anew", broken);
            values.clear();
        }
    }
}
