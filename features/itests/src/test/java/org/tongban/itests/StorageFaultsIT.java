package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace or a database that cannot be used: one sentence, exit status 1, nothing half stored. */
class StorageFaultsIT {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Tongban prepared;

    @BeforeAll
    static void prepare() {
        prepared = Tongban.checkout().in(shared);
        prepared.done("init", "yushan");
    }

    @Test
    void aWorkspaceInUseByAnotherProcessIsLeftAlone() throws Exception {
        Tongban tongban = Trial.copy(prepared, folder);
        Process holder = importThatTakesLong(tongban);
        try {
            String sentence = Trial.refusal(tongban.run("station", "list"));
            assertTrue(sentence.contains("另一个"), sentence);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        tongban.done("station", "list");
    }

    @Test
    void aFullDiskStoresNothing() throws Exception {
        Tongban tongban = Trial.copy(prepared, folder);
        Path cases = cases(20_000);
        // no file may grow beyond this: to the database it is the same as a disk that is full
        Tongban cramped = tongban.through("bash", "-c", "ulimit -f 2048; exec \"$@\"", "bash");
        Trial.refusal(cramped.run("import", "cases", cases.toString()));
        JsonNode again = tongban.json("import", "cases", cases.toString(), "--dry-run");
        assertEquals(20_000, again.get("new").asLong(), again.toString());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Tongban tongban = Trial.copy(prepared, folder);
        Tongban stranger = readOnly(tongban);
        try {
            String sentence = Trial.refusal(stranger.run("import", "stations", Samples.file("yushan/村站.xlsx").toString()));
            assertTrue(sentence.contains(tongban.workspace().toString()), sentence);
            assertTrue(sentence.contains("不能写入"), sentence);
        } finally {
            shell("chmod", "-R", "u+rwX", folder.toString());
        }
        assertEquals(0, tongban.json("station", "list").get("stations").size());
    }

    @Test
    void aPostgreSqlThatIsDownIsNamed() throws Exception {
        Tongban tongban = Tongban.checkout().in(folder);
        String sentence = Trial.refusal(tongban.run("init", "yushan", "--db", "jdbc:postgresql://127.0.0.1:1/tongban?user=tongban&password=geheim"));
        assertTrue(sentence.contains("127.0.0.1"), sentence);
        assertFalse(sentence.contains("geheim"), sentence);
        assertFalse(Files.exists(tongban.workspace().resolve("tongban.properties")), "a workspace although there is no database");

        tongban.done("init", "yushan", "--db", PostgreSql.freshDatabase());
        Path settings = tongban.workspace().resolve("tongban.properties");
        Files.writeString(settings, Files.readString(settings).replaceFirst("127\\.0\\.0\\.1(\\\\?):\\d+", "127.0.0.1$1:1"));
        Trial.refusal(tongban.run("station", "list"));
    }

    @Test
    void aDatabaseOfAnotherVersionIsLeftAlone() throws Exception {
        String url = PostgreSql.freshDatabase();
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "yushan", "--db", url);
        String newer = "insert into %s (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) "
                + "values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'test', 1, true)";
        execute(url, String.format(newer, historyOf(url, "registry")));
        Trial.refusal(tongban.run("station", "list"));
        Trial.refusal(tongban.run("import", "stations", Samples.file("yushan/村站.xlsx").toString()));
    }

    /** A command that has the database open for some time. */
    private Process importThatTakesLong(Tongban tongban) throws IOException, InterruptedException {
        Process process = tongban.start(folder.resolve("out"), folder.resolve("err"), "import", "cases", cases(300_000).toString());
        Path lock = tongban.workspace().resolve("db").resolve("db.lck");
        for (int i = 0; i < 12_000 && process.isAlive() && !Files.exists(lock); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertTrue(process.isAlive(), "the import ended before it could be disturbed");
        return process;
    }

    private Path cases(int rows) throws IOException {
        StringBuilder text = new StringBuilder("月份,村,平台,办件质量,事项,件数\n");
        for (int row = 0; row < rows; row++) {
            text.append("2023-01,岭口,帮办代办,优,一件很长的办理事项的名称").append(row).append(",1\n");
        }
        return Files.writeString(folder.resolve("cases.csv"), text, StandardCharsets.UTF_8);
    }

    /** The workspace without the right to write; root has every right, so there the command runs as nobody. */
    private Tongban readOnly(Tongban tongban) throws IOException, InterruptedException {
        boolean root = System.getProperty("user.name").equals("root");
        if (root) {
            shell("chmod", "755", folder.toString());
            shell("chown", "-R", "nobody", tongban.workspace().toString());
        }
        shell("chmod", "-R", "a-w", tongban.workspace().toString());
        if (!root) {
            return tongban;
        }
        Tongban stranger = tongban.through("runuser", "-u", "nobody", "--");
        Assumptions.assumeTrue(stranger.run("--version").status() == 0, "nobody may not run programs of this folder");
        return stranger;
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), String.join(" ", command));
    }

    /** The table in which Flyway notes what it migrated for a module. */
    private static String historyOf(String url, String module) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement();
                var names = statement.executeQuery("select table_name from information_schema.columns where column_name = 'installed_rank' and table_name like '%" + module + "%'")) {
            assertTrue(names.next(), "no history of " + module);
            return names.getString(1);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
