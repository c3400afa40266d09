package org.tongban.payroll.export;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.tongban.store.StoreException;

/** Writes a file that appears whole or not at all, readable by its owner alone. */
final class OwnerFile {

    private static final FileAttribute<?>[] OWNER_ONLY = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];

    private OwnerFile() {
    }

    static void write(Path target, byte[] content) {
        try {
            Path part = Files.createTempFile(target.getParent(), ".tongban", ".part", OWNER_ONLY);
            try {
                Files.write(part, content);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException("无法写入 " + target + "；请检查文件夹是否存在、是否可写，磁盘是否已满", e);
        }
    }
}
