package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment, an import or the locking of a month has happened or has not; never a part of it. The moments are
 * random but the same each time; {@code -Dtongban.kills=50} tries more of them.
 */
class KilledIT {
    private static final long SEED = 20230501;
    private static final int ROWS = 6_000;
    private static final int KILLS = Integer.getInteger("tongban.kills", 2);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    /** With the stations and nothing else, for copies of it to be broken. */
    private static Tongban prepared;

    @BeforeAll
    static void prepare() {
        prepared = withStations(Tongban.checkout().in(shared));
    }

    @Test
    void anImportIntoDerbyIsWholeOrNotAtAll() throws Exception {
        Path cases = manyCases();
        Random random = new Random(SEED);
        long whole = time(() -> Trial.copy(prepared, folder.resolve("whole")).done("import", "cases", cases.toString()));
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Tongban victim = Trial.copy(prepared, folder.resolve("derby" + i));
            kill(victim, whole, random, "import", "cases", cases.toString());
            ends.add(stateOf(victim, cases));
        }
        assertTrue(ends.stream().allMatch(state -> state.equals("before") || state.equals("after")), ends.toString());
    }

    @Test
    void anImportIntoPostgreSqlIsWholeOrNotAtAll() throws Exception {
        Path cases = manyCases();
        Random random = new Random(SEED + 1);
        String url = PostgreSql.freshDatabase();
        Tongban onServer = withStations(Tongban.checkout().in(folder), "--db", url);
        long whole = time(() -> onServer.done("import", "cases", cases.toString(), "--dry-run"));
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Tongban victim = Trial.copy(onServer, folder.resolve("pg" + i));
            Path settings = victim.workspace().resolve("tongban.properties");
            Files.writeString(settings, Files.readString(settings).replace(PostgreSql.name(url), PostgreSql.name(PostgreSql.copyOf(url))));
            kill(victim, whole, random, "import", "cases", cases.toString());
            ends.add(stateOf(victim, cases));
        }
        assertTrue(ends.stream().allMatch(state -> state.equals("before") || state.equals("after")), ends.toString());
    }

    @Test
    void aMonthIsLockedOrIsNot() throws Exception {
        Tongban drafted = Trial.copy(prepared, folder.resolve("draft"));
        drafted.done("import", "cases", Samples.file("yushan/办件量-2023.csv").toString());
        JsonNode draft = drafted.json("pay", "run", "--month", "2023-07");
        Random random = new Random(SEED + 2);
        long whole = time(() -> Trial.copy(drafted, folder.resolve("whole")).done("pay", "lock", "--month", "2023-07"));
        for (int i = 0; i < KILLS; i++) {
            Tongban victim = Trial.copy(drafted, folder.resolve("lock" + i));
            kill(victim, whole, random, "pay", "lock", "--month", "2023-07");
            JsonNode after = victim.json("pay", "run", "--month", "2023-07");
            assertTrue(List.of("DRAFT", "LOCKED").contains(after.get("state").asText()), after.toString());
            assertEquals(draft.get("people"), after.get("people"));
            assertEquals(draft.get("totals"), after.get("totals"));
            if (after.get("state").asText().equals("LOCKED")) {
                victim.done("pay", "verify", "--month", "2023-07");
            }
        }
    }

    private static Tongban withStations(Tongban tongban, String... init) {
        List<String> words = new ArrayList<>(List.of("init", "yushan"));
        words.addAll(List.of(init));
        tongban.done(words.toArray(String[]::new));
        tongban.done("import", "stations", Samples.file("yushan/村站.xlsx").toString());
        return tongban;
    }

    /** Starts the command and kills it at a random moment of the time that it takes. */
    private void kill(Tongban victim, long whole, Random random, String... command) throws IOException, InterruptedException {
        // the first third only starts Java
        long moment = whole / 3 + (long) (random.nextDouble() * whole * 2 / 3);
        Process process = victim.start(Files.createTempFile(folder, "out", ""), Files.createTempFile(folder, "err", ""), command);
        Thread.sleep(moment);
        process.destroyForcibly().waitFor();
    }

    /** Row by row: what importing the file would do now tells what of it is stored. */
    private static String stateOf(Tongban tongban, Path cases) {
        JsonNode again = tongban.json("import", "cases", cases.toString(), "--dry-run");
        if (again.get("same").asLong() == ROWS) {
            return "after";
        }
        return again.get("new").asLong() == ROWS ? "before" : again.toString();
    }

    /** Cases of 15 villages, 12 months and many items: enough to be caught while they are written. */
    private Path manyCases() throws IOException {
        StringBuilder text = new StringBuilder("月份,村,平台,办件质量,事项,件数\n");
        String[] villages = {"岭口", "玉峰", "林宅", "中湖", "方塘"};
        for (int row = 0; row < ROWS; row++) {
            text.append("2023-").append(String.format("%02d", row % 12 + 1)).append(',').append(villages[row / 12 % villages.length]).append(",帮办代办,优,事项")
                    .append(row / 60).append(',').append(row % 9 + 1).append('\n');
        }
        return Files.writeString(folder.resolve("cases.csv"), text, StandardCharsets.UTF_8);
    }

    /** Work that may fail in the ways of files and databases. */
    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static long time(Work work) throws IOException, SQLException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
