package org.tongban.store.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.store.StoreException;

/** What can befall an embedded database, on real files. */
class DerbyFaultsTest {

    @TempDir
    static Path template;
    @TempDir
    Path folder;
    private final Bench bench = new Bench(Bench.notes());
    private Path workspace;

    @BeforeAll
    static void makeTemplate() {
        Bench.withNotes(template).close();
    }

    @BeforeEach
    void select() throws IOException {
        workspace = folder.resolve("workspace");
        Bench.copy(template, workspace);
        bench.workspaces.select(workspace);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void saysThatAnotherProcessUsesTheWorkspaceAndWorksWhenItIsGone() throws Exception {
        try (var elsewhere = Elsewhere.open(workspace)) {
            var refused = assertThrows(StoreException.class, bench::count);
            assertEquals("工作区 " + workspace + " 正被另一个通办程序使用。请先关闭那个程序，再重试。", refused.getMessage());
        }
        assertTrue(bench.count() > 0);
    }

    @Test
    void aProcessKilledAtAnyMomentLeavesWholeTransactions() throws Exception {
        var moments = new Random(20250331);
        for (int round = 0; round < 3; round++) {
            int stored;
            try (var elsewhere = Elsewhere.open(workspace)) {
                stored = elsewhere.awaitTransaction();
                Thread.sleep(moments.nextInt(400));
            }
            long notes = bench.count();
            assertEquals(0, notes % Elsewhere.NOTES);
            assertTrue(notes >= (long) stored * Elsewhere.NOTES);
            bench.workspaces.close();
        }
    }

    @Test
    void saysThatTheDatabaseIsGone() throws IOException {
        delete(workspace.resolve("db"));
        var refused = assertThrows(StoreException.class, bench::count);
        assertEquals("工作区 " + workspace + " 的数据库文件夹 db 不见了或不完整。请从备份恢复，或新建工作区后重新导入。", refused.getMessage());
    }

    @Test
    void saysThatTheDatabaseIsIncompleteWhenItsSettingsAreLost() throws IOException {
        Files.delete(workspace.resolve("db/service.properties"));
        var refused = assertThrows(StoreException.class, bench::count);
        assertTrue(refused.getMessage().contains("不见了或不完整"), refused.getMessage());
    }

    @Test
    void saysThatTheDatabaseIsDamagedWhenItsTablesAreOverwritten() throws IOException {
        try (var files = Files.list(workspace.resolve("db/seg0"))) {
            for (Path file : files.toList()) {
                overwrite(file);
            }
        }
        assertDamaged();
    }

    @Test
    void saysThatTheDatabaseIsDamagedWhenAFileOfItIsCutOff() throws IOException {
        try (var files = Files.list(workspace.resolve("db/seg0"))) {
            for (Path file : files.toList()) {
                try (var data = new RandomAccessFile(file.toFile(), "rw")) {
                    data.setLength(data.length() / 3);
                }
            }
        }
        assertDamaged();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path database = workspace.resolve("db");
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(database), "this user may write everywhere");
            var refused = assertThrows(StoreException.class, bench::count);
            assertEquals("文件夹 " + workspace + " 不能写入。请检查文件夹权限和磁盘空间，或换一个文件夹。", refused.getMessage());
        } finally {
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void assertDamaged() {
        var refused = assertThrows(StoreException.class, bench::count);
        assertTrue(refused.getMessage().startsWith("工作区 " + workspace + " 的数据库已损坏，打不开（"), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("请从备份恢复，或新建工作区后重新导入。"), refused.getMessage());
    }

    private static void overwrite(Path file) throws IOException {
        byte[] noise = new byte[(int) Files.size(file)];
        new Random(1).nextBytes(noise);
        Files.write(file, noise);
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
