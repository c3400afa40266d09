package org.tongban.store.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces.Workspace;

class WorkspacesTest {

    private final Bench bench = new Bench(Bench.notes());
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void makesAWorkspaceAndChoosesIt() throws IOException {
        Workspace made = bench.workspaces.create(folder.resolve("a/b"), "sucheng", Optional.empty());

        assertEquals(new Workspace(folder.resolve("a/b"), "sucheng", "derby"), made);
        assertEquals(Optional.of(made), bench.workspaces.current());
        assertEquals(List.of("# 通办工作区 Tongban workspace", "place=sucheng", "created=2025-12-31T08:00:00Z"),
                Files.readAllLines(folder.resolve("a/b/tongban.properties")));
        assertEquals(0, bench.count());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkspaceIsReadableByItsOwnerAlone() throws IOException {
        Path workspace = folder.resolve("workspace");
        bench.workspaces.create(workspace, "sucheng", Optional.empty());
        Files.writeString(workspace.resolve("exports").resolve("pay.csv"), "x");
        assertEquals("rw-------", mode(workspace.resolve("db/service.properties")));
        bench.close();

        try (var files = Files.walk(workspace)) {
            for (Path file : files.toList()) {
                assertEquals(Files.isDirectory(file) ? "rwx------" : "rw-------", mode(file), file.toString());
            }
        }
    }

    @Test
    void aWorkspaceIsNotMadeTwice() {
        bench.workspaces.create(folder, "sucheng", Optional.empty());
        var refused = assertThrows(StoreException.class, () -> bench.workspaces.create(folder, "yushan", Optional.empty()));
        assertEquals("文件夹 " + folder + " 已经是工作区。请直接使用它，或换一个文件夹新建。", refused.getMessage());
        assertEquals("sucheng", bench.workspaces.current().orElseThrow().place());
    }

    @Test
    void aCreationThatWasCutShortIsNoWorkspaceAndIsBegunAnew() throws IOException {
        Path workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("db/seg0"));
        Files.writeString(workspace.resolve("db/seg0/c10.dat"), "half");
        Files.writeString(workspace.resolve("tongban.creating"), "place=sucheng");
        bench.workspaces.select(workspace);
        assertEquals(Optional.empty(), bench.workspaces.current());

        bench.workspaces.create(workspace, "sucheng", Optional.empty());
        assertEquals(0, bench.count());
    }

    @Test
    void aFailedCreationLeavesNothing() {
        Path workspace = folder.resolve("workspace");
        var refused = assertThrows(StoreException.class,
                () -> bench.workspaces.create(workspace, "sucheng", Optional.of("jdbc:postgresql://localhost:1/none?user=u&password=secret")));
        assertEquals("连不上 PostgreSQL 服务器 localhost:1 的数据库 none。请检查服务器是否开机、网络和地址是否正确，再重试。", refused.getMessage());
        assertFalse(Files.exists(workspace));
    }

    @Test
    void keepsFilesOfOthersWhenACreationFails() throws IOException {
        Files.writeString(folder.resolve("roster.xlsx"), "x");
        assertThrows(StoreException.class, () -> bench.workspaces.create(folder, "sucheng", Optional.of("jdbc:mysql://localhost/x")));
        assertThrows(StoreException.class, () -> bench.workspaces.create(folder, "sucheng", Optional.of("jdbc:postgresql://localhost:1/x")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("roster.xlsx")), files.toList());
        }
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        var refused = assertThrows(StoreException.class, () -> bench.workspaces.create(file.resolve("workspace"), "sucheng", Optional.empty()));
        assertTrue(refused.getMessage().contains("不能写入"), refused.getMessage());
    }

    @Test
    void refusesAFolderWithADatabaseOfUnknownOrigin() throws IOException {
        Files.createDirectories(folder.resolve("db"));
        var refused = assertThrows(StoreException.class, () -> bench.workspaces.create(folder, "sucheng", Optional.empty()));
        assertEquals("文件夹 " + folder + " 里已有 db，但没有工作区设置。请换一个空文件夹。", refused.getMessage());
    }

    @Test
    void saysWhatToDoWithoutAWorkspace() {
        var refused = assertThrows(StoreException.class, () -> bench.tx.run(em -> { }));
        assertEquals("还没有选择工作区。请用 --workspace 指明文件夹，或先用 init 新建一个。", refused.getMessage());
    }

    @Test
    void saysWhatToDoInAFolderThatIsNoWorkspace() {
        bench.workspaces.select(folder);
        var refused = assertThrows(StoreException.class, () -> bench.tx.run(em -> { }));
        assertEquals("文件夹 " + folder + " 还不是工作区。请先用 init 新建，或用 --workspace 指明已有的工作区。", refused.getMessage());
    }

    @Test
    void changesBetweenWorkspaces() {
        bench.workspaces.create(folder.resolve("a"), "sucheng", Optional.empty());
        bench.tx.run(em -> em.persist(new Note("in a")));
        bench.workspaces.create(folder.resolve("b"), "yushan", Optional.empty());
        assertEquals(0, bench.count());
        bench.workspaces.select(folder.resolve("a"));
        assertEquals(1, bench.count());
        assertEquals("sucheng", bench.workspaces.current().orElseThrow().place());
    }

    @Test
    void keepsTheEnginesLogInTheWorkspace() {
        bench.workspaces.create(folder.resolve("a"), "sucheng", Optional.empty());
        assertTrue(Files.exists(folder.resolve("a/logs/derby.log")));
        bench.workspaces.create(folder.resolve("b"), "sucheng", Optional.empty());
        assertTrue(Files.exists(folder.resolve("b/logs/derby.log")));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
