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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check-up by the whole program: packs and milestones as services, readings and people of a workspace. */
class CheckupIT {

    @ParameterizedTest
    @CsvSource({"sucheng, quota-nobody, SC-2.2.8.1-b", "sucheng, grades-gap, SC-2.2.8.2-d", "yushan, shares-list, YS-3.3.8-b", "yushan, boundary-twice, YS-3.1.2-a",
            "hanjiang, total-differs, HJ-4.3-c", "hanjiang, target-unreachable, HJ-4.1-d", "hanjiang, count-differs, HJ-4.5-a", "hanjiang, deadline-before-document, HJ-1-c",
            "yongkang, deadline-before-publication, YK-5.3-d", "hongqi, in-two-groups, HQ-2.3.1.2-a"})
    void looksAtADocumentAlone(String place, String kind, String clause, @TempDir Path folder) {
        JsonNode answer = Tongban.checkout().in(folder).json("plan", "checkup", "--place", place, "--why");
        assertFalse(answer.get("records").asBoolean());
        List<String> found = new ArrayList<>();
        for (JsonNode finding : answer.get("findings")) {
            finding.get("clauses").forEach(each -> found.add(finding.get("kind").asText() + " " + each.asText()));
            assertFalse(finding.get("message").asText().isBlank() || finding.get("suggestion").asText().isBlank(), finding.toString());
            assertFalse(finding.get("figures").isEmpty() || finding.get("workings").isEmpty(), finding.toString());
        }
        assertTrue(found.contains(kind + " " + clause), found.toString());
    }

    @Test
    void countsThePeopleOfTheTownsAndFollowsTheReadingChosen(@TempDir Path folder) {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.demonstrating("sucheng");
        JsonNode small = smallTowns(tongban);
        assertEquals(6, small.get("figures").get("units").size());
        assertEquals("C", small.get("onlyUnder").get("value").asText());
        assertEquals("INFO", small.get("severity").asText());
        tongban.done("readings", "set", "sc.excellent.cap", "C", "--from", "2025-01-01", "--reason", "各中心分别计算");
        JsonNode now = smallTowns(tongban);
        assertTrue(now.get("onlyUnder").isNull());
        assertEquals("FAIL", now.get("severity").asText());
        assertEquals("A", now.get("notUnder").get(0).get("value").asText());
    }

    private static JsonNode smallTowns(Tongban tongban) {
        for (JsonNode finding : tongban.json("plan", "checkup", "--on", "2025-12-31").get("findings")) {
            if (finding.get("kind").asText().equals("quota-nobody") && finding.get("figures").has("units")) {
                return finding;
            }
        }
        throw new AssertionError("the small towns are not found");
    }
}
