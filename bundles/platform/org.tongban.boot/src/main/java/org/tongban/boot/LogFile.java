package org.tongban.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of all processes of one user, {@code tongban.log}. Each record is appended by one write, so processes do not cut
 * each other's lines and none needs a lock; the file is opened only when there is something to say. A full file becomes
 * {@code tongban.log.1}.
 */
final class LogFile extends Handler {
    private static final long FULL = 5_000_000;
    private static final String FORMAT = "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";
    /** Kept, or the garbage collector would take it together with its level. */
    private static final Logger OURS = Logger.getLogger("org.tongban");
    private static final Set<StandardOpenOption> APPEND = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    private final Path file;
    private boolean silent;

    private LogFile(Path folder) {
        this.file = folder.resolve("tongban.log");
        setFormatter(formatter());
    }

    /** Makes it the only place where java.util.logging writes. */
    static LogFile install(Path folder) {
        LogFile log = new LogFile(folder);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        OURS.setLevel(Level.parse(System.getProperty("tongban.log.level", "INFO")));
        root.addHandler(log);
        return log;
    }

    Path file() {
        return file;
    }

    private static Formatter formatter() {
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        return new SimpleFormatter();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        byte[] line = getFormatter().format(record).getBytes(StandardCharsets.UTF_8);
        try {
            makeRoom();
            try (SeekableByteChannel channel = Files.newByteChannel(file, APPEND, OwnerOnly.file(file))) {
                channel.write(ByteBuffer.wrap(line));
            }
        } catch (IOException failure) {
            sayOnce(failure);
        }
    }

    private void makeRoom() throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.makeFolder(file.getParent());
        } else if (Files.size(file) > FULL) {
            Files.move(file, file.resolveSibling("tongban.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The command goes on without a log: a full disk must not keep a user from reading figures. */
    private void sayOnce(IOException failure) {
        if (!silent) {
            silent = true;
            System.err.println("日志写不进 " + file + "：" + failure.getMessage() + " (the log cannot be written).");
        }
    }

    @Override
    public void flush() {
        // every record is written at once
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
