package org.tongban.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A module's migrations for one engine, in order. */
public record Scripts(String module, List<Script> steps) {

    /** @throws IllegalArgumentException if two scripts have the same number */
    public Scripts {
        steps = steps.stream().sorted(Comparator.comparingInt(Script::version)).toList();
        Set<Integer> numbers = new HashSet<>();
        for (Script step : steps) {
            if (!numbers.add(step.version())) {
                throw new IllegalArgumentException("module " + module + " has two migrations " + step.version());
            }
        }
    }

    /**
     * Reads those for both engines and those for this one.
     *
     * @param files the files of a folder of the module
     */
    public static Scripts read(String module, String engine, Function<String, List<URL>> files) {
        return new Scripts(module, Stream.of("db/migration/" + module, "db/" + engine + "/" + module)
                .flatMap(folder -> files.apply(folder).stream())
                .map(Scripts::script).toList());
    }

    /** The number of the newest step, 0 if there is none. */
    public int newest() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).version();
    }

    /** Changes when any step does. */
    public String fingerprint() {
        var crc = new CRC32();
        for (Script step : steps) {
            crc.update((step.file() + "\n" + step.sql() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(crc.getValue());
    }

    private static Script script(URL file) {
        String path = file.getPath();
        try (InputStream in = file.openStream()) {
            // a checkout on Windows may end lines its own way; that is no other script
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Script.of(path.substring(path.lastIndexOf('/') + 1), sql);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
