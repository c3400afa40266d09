package org.tongban.store.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces.Workspace;

/**
 * A workspace on the disk: {@code tongban.properties} (place, url, created), {@code db}, {@code logs}, {@code exports}.
 * It becomes a workspace when its settings get their final name, as the last step: one that was cut short is none.
 *
 * @param url PostgreSQL's address, may hold a password; empty for the embedded database
 */
public record WorkspaceFolder(Path folder, String place, Optional<String> url) {

    private static final String SETTINGS = "tongban.properties";
    private static final String UNFINISHED = "tongban.creating";

    /** Reads the settings; empty if the folder is no workspace. */
    public static Optional<WorkspaceFolder> in(Path folder) {
        Path settings = folder.resolve(SETTINGS);
        if (!Files.isRegularFile(settings)) {
            return Optional.empty();
        }
        var values = new Properties();
        try {
            values.load(new StringReader(Files.readString(settings)));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new StoreException("读不了工作区设置 " + settings + "。请检查文件权限，或从备份恢复这个文件。", damaged);
        }
        String place = values.getProperty("place", "").strip();
        if (place.isEmpty()) {
            throw new StoreException("工作区设置 " + settings + " 没有写 place。请从备份恢复这个文件，或新建工作区。");
        }
        Optional<String> url = Optional.ofNullable(values.getProperty("url")).map(String::strip).filter(u -> !u.isEmpty());
        return Optional.of(new WorkspaceFolder(folder, place, url));
    }

    /** Begins a workspace: the folder is made and its owner's alone. What an earlier attempt left is cleared away. */
    public void begin(Instant now) {
        if (Files.exists(folder.resolve(SETTINGS))) {
            throw new StoreException("文件夹 " + folder + " 已经是工作区。请直接使用它，或换一个文件夹新建。");
        }
        if (Files.exists(database()) && !Files.exists(folder.resolve(UNFINISHED))) {
            throw new StoreException("文件夹 " + folder + " 里已有 db，但没有工作区设置。请换一个空文件夹。");
        }
        try {
            OwnerOnly.makeFolder(folder);
            delete(database());
            Path unfinished = folder.resolve(UNFINISHED);
            Files.writeString(unfinished, "");
            OwnerOnly.protect(unfinished);
            Files.writeString(unfinished, settings(now));
            OwnerOnly.makeFolder(logs());
            OwnerOnly.makeFolder(folder.resolve("exports"));
        } catch (IOException refused) {
            undo();
            throw notWritable(refused);
        }
    }

    /** The last step: from now on it is a workspace. */
    public void finish() {
        Path from = folder.resolve(UNFINISHED);
        Path to = folder.resolve(SETTINGS);
        try {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(from, to);
            }
        } catch (IOException refused) {
            throw notWritable(refused);
        }
    }

    /** Takes back what {@link #begin} made; an embedded database must be closed before. */
    public void undo() {
        try {
            delete(database());
            delete(logs());
            Files.deleteIfExists(folder.resolve("exports"));
            Files.deleteIfExists(folder.resolve(UNFINISHED));
            Files.deleteIfExists(folder);
        } catch (IOException kept) {
            // the folder was there before and holds other things, or cannot be written: what is left is no workspace
            return;
        }
    }

    public Path database() {
        return folder.resolve("db");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public String engine() {
        return url.isPresent() ? "postgresql" : "derby";
    }

    public Workspace described() {
        return new Workspace(folder, place, engine());
    }

    /** The one sentence for a folder that cannot be written. */
    public StoreException notWritable(Throwable cause) {
        return new StoreException("文件夹 " + folder + " 不能写入。请检查文件夹权限和磁盘空间，或换一个文件夹。", cause);
    }

    /** Never the record's own text: the address may hold a password. */
    @Override
    public String toString() {
        return "WorkspaceFolder[" + folder + ", " + place + ", " + engine() + "]";
    }

    private String settings(Instant now) {
        var text = new StringBuilder("# 通办工作区 Tongban workspace\n");
        text.append("place=").append(escaped(place)).append('\n');
        url.ifPresent(u -> text.append("url=").append(escaped(u)).append('\n'));
        return text.append("created=").append(now).append('\n').toString();
    }

    /** Properties files take a backslash for an escape. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
