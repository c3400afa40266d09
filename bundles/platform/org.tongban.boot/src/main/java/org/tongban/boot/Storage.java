package org.tongban.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The framework's own folder: fresh for every process, so that several may run at once and nothing stale is ever loaded.
 * Deleted at the end; what a killed process left behind is deleted by a later one.
 */
record Storage(Path folder) {
    private static final Logger LOG = Logger.getLogger(Storage.class.getName());
    private static final String PREFIX = "tongban-framework-";
    private static final Duration LEFT_BEHIND = Duration.ofDays(2);

    static Storage fresh() throws IOException {
        return new Storage(Files.createTempDirectory(PREFIX)); // readable by its owner alone
    }

    void delete() {
        delete(folder);
        long before = System.currentTimeMillis() - LEFT_BEHIND.toMillis();
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder.getParent(), PREFIX + "*")) {
            for (Path other : others) {
                if (Files.isWritable(other) && Files.getLastModifiedTime(other).toMillis() < before) {
                    delete(other);
                }
            }
        } catch (IOException failure) {
            LOG.log(Level.INFO, "cannot look for folders left behind", failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.log(Level.INFO, "cannot delete " + folder, failure);
        }
    }
}
