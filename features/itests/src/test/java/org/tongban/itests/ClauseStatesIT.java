package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of every clause of the five documents, at demonstrations and at places where nothing is recorded. */
class ClauseStatesIT {

    private static final Set<String> STATES = Set.of("DONE", "PARTLY", "NOT_DONE", "NOT_APPLICABLE", "UNCLEAR");

    @ParameterizedTest
    @CsvSource({"demo, sucheng, 15", "demo, yushan, 10", "demo, hanjiang, 9", "init, hongqi, 0", "init, yongkang, 0"})
    void everyClauseHasAStateAndEachComputedOneOpensItsWorkings(String command, String place, int atLeastDone, @TempDir Path folder) throws IOException {
        Tongban tongban = Tongban.checkout().in(folder);
        if (command.equals("demo")) {
            tongban.demonstrating(place);
        } else {
            tongban.done(command, place);
        }
        JsonNode answer = tongban.json("plan", "state");
        List<String> register = ids(tongban.json("clauses", place).get("clauses"));
        assertEquals(register, ids(answer.get("clauses")));
        int counted = 0;
        for (JsonNode count : answer.get("counts")) {
            counted += count.asInt();
        }
        assertEquals(register.size(), counted);
        assertTrue(answer.get("counts").get("DONE").asInt() >= atLeastDone, answer.get("counts").toString());
        for (JsonNode clause : answer.get("clauses")) {
            String id = clause.get("id").asText();
            assertTrue(STATES.contains(clause.get("state").asText()), id);
            assertFalse(clause.get("why").asText().isBlank(), id);
            for (JsonNode piece : clause.get("evidence")) {
                assertFalse(piece.get("kind").asText().equals("unjudged"), piece.toString());
                assertFalse(piece.get("sentence").asText().isBlank(), id);
                if (piece.get("kind").asText().equals("computed")) {
                    assertFalse(piece.get("workings").isEmpty(), id + " does not show how it came about");
                    assertFalse(clause.get("workings").isEmpty(), id);
                }
            }
        }
        assertEquals("", tongban.log());
    }

    @Test
    void withoutAWorkspaceTheDocumentAloneIsTold(@TempDir Path folder) {
        JsonNode answer = Tongban.checkout().in(folder).json("plan", "state", "--place", "yongkang");
        assertEquals(0, answer.get("counts").get("DONE").asInt());
        Set<String> seen = new TreeSet<>();
        answer.get("clauses").forEach(clause -> seen.add(clause.get("state").asText()));
        assertEquals(Set.of("NOT_APPLICABLE", "UNCLEAR"), seen);
    }

    @Test
    void whatAPersonRecordsCountsWithItsFile(@TempDir Path folder) throws IOException {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "sucheng");
        Path file = Files.writeString(folder.resolve("工作计划.txt"), "一、调研摸底");
        JsonNode record = tongban.json("plan", "record", "SC-3.1-a", "--state", "已落实", "--note", "已完成调研摸底", "--file", file.toString());
        JsonNode clause = of(tongban, "SC-3.1-a");
        assertAll(
                () -> assertEquals("DONE", clause.get("state").asText()),
                () -> assertEquals("已完成调研摸底", recorded(clause).get("sentence").asText()),
                () -> assertEquals(record.get("sha256"), recorded(clause).get("sha256")),
                () -> assertTrue(Files.exists(tongban.workspace().resolve("evidence").resolve(record.get("sha256").asText().substring(0, 16) + "-工作计划.txt"))));
        tongban.done("plan", "record", "sc-3.1-a", "--withdraw", "--note", "登记有误");
        assertEquals("UNCLEAR", of(tongban, "SC-3.1-a").get("state").asText());
        String refusal = Trial.refusal(tongban.run("plan", "record", "SC-3.1-a", "--state", "完成", "--note", "x"));
        assertTrue(refusal.contains("已落实（DONE）"), refusal);
    }

    private static JsonNode of(Tongban tongban, String id) {
        for (JsonNode clause : tongban.json("plan", "state").get("clauses")) {
            if (clause.get("id").asText().equals(id)) {
                return clause;
            }
        }
        throw new AssertionError("no clause " + id);
    }

    private static JsonNode recorded(JsonNode clause) {
        for (JsonNode piece : clause.get("evidence")) {
            if (piece.get("kind").asText().equals("recorded")) {
                return piece;
            }
        }
        throw new AssertionError("nothing recorded: " + clause);
    }

    private static List<String> ids(JsonNode clauses) {
        List<String> ids = new ArrayList<>();
        clauses.forEach(clause -> ids.add(clause.get("id").asText()));
        return ids;
    }
}
