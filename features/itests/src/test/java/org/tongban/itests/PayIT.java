package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pay as programs see it: the JSON of the commands. */
class PayIT {

    @Test
    void aMonthFromRosterToBankFile(@TempDir Path folder) throws Exception {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "sucheng");
        tongban.done("import", "roster", Samples.file("sucheng/花名册.xlsx").toString(), "--skip-bad-rows");
        JsonNode run = tongban.json("pay", "run", "--month", "2025-03", "--reveal");
        assertEquals("2025-03 宿区政办发〔2024〕26号 106", run.at("/month").asText() + " " + run.at("/document").asText() + " " + run.at("/totals/people").asInt());
        Map<String, String> gross = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode person : run.get("people")) {
            gross.put(person.get("id").asText(), person.get("gross").asText());
            BigDecimal lines = BigDecimal.ZERO;
            for (JsonNode line : person.get("lines")) {
                lines = lines.add(new BigDecimal(line.get("amount").asText()));
                assertTrue(line.get("clause").asText().startsWith("SC-"), line.toString());
            }
            assertEquals(person.get("gross").asText(), lines.toPlainString());
            sum = sum.add(lines);
            assertEquals("NOT_CONFIGURED", person.get("status").asText());
            assertTrue(person.get("net").isNull());
        }
        assertEquals(sum.toPlainString(), run.at("/totals/gross").asText());
        Map<String, String> expected = new TreeMap<>();
        Files.readAllLines(Samples.file("sucheng/expected-pay-2025-03.csv")).stream().skip(1).map(line -> line.split(",")).forEach(cells -> expected.put(cells[0], cells[6]));
        assertEquals(expected, gross);

        String masked = tongban.done("pay", "run", "--month", "2025-03", "--json").out();
        assertFalse(masked.contains("321399199904016633"));
        assertTrue(masked.contains("321399********6633"));

        JsonNode why = tongban.json("pay", "why", "--month", "2025-03", "--person", "321399200103048286", "--line", "skill");
        List<JsonNode> workings = new ArrayList<>();
        why.get("workings").forEach(workings::add);
        JsonNode step = workings.get(workings.size() - 2);
        JsonNode result = workings.get(workings.size() - 1);
        assertEquals("600.00 step 600.00 result 600.00", why.get("result").asText() + " " + step.get("kind").asText() + " " + step.get("value").asText() + " "
                + result.get("kind").asText() + " " + result.get("value").asText());
        assertTrue(workings.stream().anyMatch(line -> line.get("quote").asText().contains("高级技师600元/月") && line.get("document").asText().equals("宿区政办发〔2024〕26号")));

        tongban.done("pay", "lock", "--month", "2025-03");
        assertTrue(tongban.json("pay", "verify", "--month", "2025-03").get("same").asBoolean());
        assertEquals(1, tongban.run("pay", "lock", "--month", "2025-03").status());
        JsonNode correction = tongban.json("pay", "correct", "--month", "2025-03");
        assertEquals("2025-04 0", correction.get("into").asText() + " " + correction.get("lines").size());
        for (String format : List.of("xlsx", "pdf", "bank")) {
            JsonNode exported = tongban.json("pay", "export", "--month", "2025-03", "--format", format, "--out", folder.resolve("out").toString());
            assertTrue(exported.get("paths").size() > 0);
            exported.get("paths").forEach(path -> assertTrue(Files.isRegularFile(Path.of(path.asText())), path.asText()));
        }
        assertEquals("", tongban.log().lines().filter(line -> line.contains("32139919")).findFirst().orElse(""), "no identity number in the log");
    }

    /** The example of the tax administration: 30,000 a month, 4,500 insurance, 2,000 deductions. */
    @Test
    void taxNeedsNoWorkspace(@TempDir Path folder) {
        JsonNode tax = Tongban.checkout().in(folder).json("pay", "tax", "--gross", "30000", "--insurance", "4500", "--deductions", "2000", "--bonus", "36000.01", "--year", "2025");
        List<String> months = new ArrayList<>();
        tax.get("months").forEach(month -> months.add(month.get("tax").asText()));
        assertEquals(List.of("555.00", "625.00", "1850.00", "1850.00", "1850.00", "1850.00", "1850.00", "2250.00", "3700.00", "3700.00", "3700.00", "3700.00"), months);
        assertEquals("18500.00", tax.at("/months/0/taxable").asText());
        assertEquals("3390.00", tax.get("bonusTax").asText());
    }
}
