package org.tongban.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What something was, told by SHA-256 alone: whoever has the thing can show that it is the same, and nobody can read it from here.
 *
 * @param hex sixty-four hexadecimal digits; empty where there was nothing
 */
public record Digest(String hex) {

    /** There was nothing, or nothing is told of it. */
    public static final Digest NONE = new Digest("");

    /** Of a text, as UTF-8; {@link #NONE} for an empty one. */
    public static Digest of(String text) {
        return text.isEmpty() ? NONE : new Digest(HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Of several things by their texts, in that order, each with its length, so that none runs into the next; {@link #NONE} for no things. */
    public static Digest of(Iterable<?> things) {
        StringBuilder all = new StringBuilder();
        things.forEach(thing -> {
            String text = String.valueOf(thing);
            all.append(text.length()).append(':').append(text);
        });
        return of(all.toString());
    }

    /**
     * Of a value by all that it holds, whatever its text hides: a record by its components, a list or map by what is in it, anything
     * else by its text.
     */
    public static Digest ofValue(Object value) {
        StringBuilder all = new StringBuilder();
        write(value, all);
        return of(all.toString());
    }

    private static void write(@Nullable Object value, StringBuilder all) {
        if (value instanceof Record held) {
            all.append(held.getClass().getSimpleName()).append('{');
            for (RecordComponent component : held.getClass().getRecordComponents()) {
                all.append(component.getName()).append('=');
                write(component(held, component), all);
            }
            all.append('}');
        } else if (value instanceof Optional<?> maybe) {
            write(maybe.orElse(null), all);
        } else if (value instanceof Map<?, ?> map) {
            write(map.entrySet().stream().map(entry -> List.of(entry.getKey(), Optional.ofNullable(entry.getValue()))).toList(), all);
        } else if (value instanceof Iterable<?> several) {
            all.append('[');
            several.forEach(one -> write(one, all));
            all.append(']');
        } else {
            String text = String.valueOf(value);
            all.append(text.length()).append(':').append(text);
        }
    }

    private static @Nullable Object component(Record held, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(held);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Of a file's bytes, or of all of them in that order; the sum of {@code sha256sum} if it is one. */
    public static Digest ofFiles(Iterable<Path> files) {
        MessageDigest digest = sha256();
        try {
            for (Path file : files) {
                read(file, digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + e.getMessage(), e);
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of a file's bytes: what {@code sha256sum} says of it. */
    public static Digest ofFile(Path file) {
        return ofFiles(List.of(file));
    }

    private static void read(Path file, MessageDigest digest) throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> inside = Files.list(file)) {
                for (Path each : (Iterable<Path>) inside.sorted()::iterator) {
                    read(each, digest);
                }
            }
            return;
        }
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first twelve digits, as lists show it; empty if there was nothing. */
    public String brief() {
        return hex.substring(0, Math.min(12, hex.length()));
    }

    @Override
    public String toString() {
        return hex;
    }
}
