package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The rights of what Tongban writes beside workspaces: readable by its owner alone, where the file system knows rights. */
final class OwnerOnly {

    private OwnerOnly() {
    }

    static FileAttribute<?>[] file(Path file) {
        return rights(file, "rw-------");
    }

    static Path makeFolder(Path folder) throws IOException {
        return Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
