package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.itests.Tongban.Outcome;

/** The milestones of the three demonstrations by the console, and supervision. */
class MilestonesIT {

    private static JsonNode milestone(JsonNode answer, String id) {
        for (JsonNode each : answer.get("milestones")) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id + " is not among " + answer);
    }

    private static String refused(Tongban tongban, String... command) {
        Outcome outcome = tongban.run(command);
        assertEquals(1, outcome.status());
        return outcome.err();
    }

    /** YS-2.2-b: the stations accepted by each checkpoint count without anybody recording them again. */
    @Test
    void theStationsOfYushanReachTheCheckpoints(@TempDir Path folder) {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.demonstrating("yushan");
        JsonNode answer = tongban.json("milestones", "--on", "2023-07-31");
        assertEquals(2, answer.get("stage").asInt());
        JsonNode july = milestone(answer, "YS-M2b");
        assertEquals("2023-07-31", july.get("due").asText());
        assertEquals(0.7, july.get("planned").asDouble());
        assertEquals(11, july.get("needed").asInt());
        assertEquals(15, july.get("parts").asInt());
        assertEquals(july.get("done").asInt() >= 11 ? "PASS" : "FAIL", july.get("result").asText());
        assertFalse(july.get("told").isEmpty());
        assertEquals(3, tongban.json("milestones", "--on", "2023-11-01").get("stage").asInt());
        JsonNode plan = tongban.json("milestones", "done", "YS-M1", "前期调研", "--on", "2023-02-10", "--note", "调研报告");
        assertEquals(1, plan.get("now").get("done").asInt());
        JsonNode late = tongban.json("milestones", "done", "YS-M1", "实施方案", "--on", "2023-11-06", "--note", "玉政〔2023〕17号").get("now");
        assertEquals("DONE_LATE", late.get("state").asText());
        assertEquals(220, late.get("daysLate").asInt());
        assertFalse(late.get("alarm").asBoolean());
        assertFalse(tongban.json("milestones", "why", "YS-M2b").get("workings").isEmpty());
        assertEquals("", tongban.log());
    }

    @Test
    void theStepsOfSuchengHaveNoDayUntilThePlaceSetsOne(@TempDir Path folder) {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "sucheng");
        JsonNode first = tongban.json("milestones").get("milestones").get(0);
        assertEquals("UNSCHEDULED", first.get("state").asText());
        assertEquals("PENDING", first.get("result").asText());
        assertTrue(first.get("due").isNull());
        tongban.done("milestones", "due", "SC-M1", "--on", "2025-03-31", "--reason", "工作计划", "--document", "区数据局工作计划");
        assertEquals("OVERDUE", milestone(tongban.json("milestones", "--on", "2025-04-01"), "SC-M1").get("state").asText());
        assertTrue(refused(tongban, "milestones", "done", "SC-M1", "没有的内容", "--note", "某事").contains("可填："));
    }

    @Test
    void theTownsOfHanjiangAreRecordedOneByOneAndProblemsFollowed(@TempDir Path folder) {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.demonstrating("hanjiang");
        List<String> towns = new ArrayList<>();
        milestone(tongban.json("milestones"), "HJ-M2").get("open").forEach(town -> towns.add(town.asText()));
        assertEquals(12, towns.size());
        JsonNode entry = tongban.json("milestones", "done", "HJ-M2", towns.get(0), "--on", "2019-12-31", "--note", "验收");
        assertEquals(0.0833, milestone(tongban.json("milestones", "--on", "2020-01-01"), "HJ-M2").get("actual").asDouble());
        tongban.done("milestones", "undo", entry.get("number").asText(), "--reason", "误登");
        assertEquals(0, milestone(tongban.json("milestones"), "HJ-M2").get("done").asInt());
        String problem = tongban.json("supervision", "find", "--ground", "授权不到位", "--unit", "区医保局", "--note", "授权未到位", "--on", "2020-02-01").get("number").asText();
        assertTrue(refused(tongban, "supervision", "order", problem, "--on", "2020-02-01").contains("期限"));
        tongban.done("supervision", "order", problem, "--on", "2020-02-01", "--due", "2020-02-28");
        JsonNode listed = tongban.json("supervision", "list", "--on", "2020-02-29").get("problems").get(0);
        assertEquals("OVERDUE", listed.get("state").asText());
        assertEquals("区效能办", listed.get("escalate").asText());
        JsonNode draw = tongban.json("supervision", "draw", "--from", "综合1,综合2,综合3,综合4,综合5", "--number", "2", "--seed", "42");
        assertEquals(draw.get("drawn"), tongban.json("supervision", "draw", "--from", "综合5,综合4,综合3,综合2,综合1", "--number", "2", "--seed", "42").get("drawn"));
        assertTrue(tongban.json("audit", "verify").get("intact").asBoolean());
    }
}
