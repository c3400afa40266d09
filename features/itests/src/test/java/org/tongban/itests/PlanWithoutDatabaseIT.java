package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.itests.Tongban.Outcome;

/** A plan of windows computed from numbers and a scenario file alone. */
class PlanWithoutDatabaseIT {

    private static final Path HANJIANG = Path.of("../../docs/howto/scenarios/hanjiang.yaml").toAbsolutePath().normalize();

    @Test
    void linesByFormulaAndDaysBySimulationNeedNoWorkspace(@TempDir Path folder) throws IOException {
        Tongban tongban = Tongban.checkout().in(folder);
        JsonNode line = tongban.json("window", "erlang", "--per-hour", "18", "--minutes", "10", "--windows", "4");
        assertEquals(3, line.get("load").asDouble());
        assertEquals(0.509434, line.get("waitProbability").asDouble(), 5e-7);
        assertEquals(5.0943, line.get("meanWaitMinutes").asDouble(), 5e-5);
        assertEquals(0.8126, line.get("within10").asDouble(), 5e-5);
        assertTrue(line.get("stable").asBoolean());

        Outcome endless = tongban.run("window", "erlang", "--per-hour", "24", "--minutes", "10", "--windows", "4", "--json");
        assertEquals(0, endless.status());
        assertFalse(endless.json().get("stable").asBoolean());
        assertTrue(endless.json().get("meanWaitMinutes").isNull());
        assertTrue(endless.json().get("doubts").get(0).asText().startsWith("队列不稳定"));

        JsonNode day = tongban.json("window", "simulate", "--scenario", HANJIANG.toString(), "--replications", "50", "--seed", "4");
        assertEquals(day, tongban.json("window", "simulate", "--scenario", HANJIANG.toString(), "--replications", "50", "--seed", "4"));
        assertEquals(7, day.get("zones").size());
        double served = 0;
        for (JsonNode zone : day.get("zones")) {
            served += zone.get("served").asDouble() + zone.get("abandoned").asDouble();
            assertTrue(zone.get("utilisation").asDouble() > 0 && zone.get("utilisation").asDouble() < 1);
            assertTrue(zone.get("ci95").asDouble() > 0 && zone.get("p90").asDouble() >= 0);
        }
        assertEquals(89_809 / 250.0, served, 4 * Math.sqrt(89_809 / 250.0 / 50), "the table's cases on 250 days");

        Path bad = Files.writeString(folder.resolve("bad.yaml"), Files.readString(HANJIANG).replace("perYear: 9504", "perYear: many"));
        Outcome refused = tongban.run("window", "simulate", "--scenario", bad.toString());
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("items[1].perYear：“many”不是数字"), refused.err());
        assertFalse(Files.exists(folder.resolve("workspace")), "nothing was stored");
    }
}
