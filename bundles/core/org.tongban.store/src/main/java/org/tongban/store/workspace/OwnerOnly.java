package org.tongban.store.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Makes files readable by their owner alone: modes 700 and 600 where there are modes, an access list of one on Windows. */
public final class OwnerOnly {

    private OwnerOnly() {
    }

    /** Protects one file or folder, not what lies within. */
    public static void protect(Path path) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            posix.setPermissions(PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------"));
            return;
        }
        var acl = Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** Protects a folder and everything within; links are left alone. */
    public static void protectAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                protect(dir);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    protect(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes a folder and its missing parents; the folder itself is its owner's alone. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        protect(folder);
    }
}
