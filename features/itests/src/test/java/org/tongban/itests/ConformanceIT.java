package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.itests.Tongban.Outcome;

/** The worked cases of the clause registers, run by the command as it comes. */
class ConformanceIT {

    /** Of all five registers: every case of a clause that belongs to, or is also used by, a module that is there for its document. */
    private static final int CASES_OF_THE_MODULES = 398;

    @TempDir
    Path folder;

    @Test
    void everyCaseOfTheModulesPassesInTheFramework() {
        Tongban tongban = Tongban.checkout().in(folder);

        JsonNode report = tongban.json("conformance");

        System.out.println("conformance in the framework: " + report.get("passed") + " passed, " + report.get("failed").size() + " failed, "
                + report.get("unsupported").size() + " of modules to come");
        assertAll(
                () -> assertEquals(0, report.get("failed").size(), () -> report.get("failed").toPrettyString()),
                () -> assertEquals(CASES_OF_THE_MODULES, report.get("passed").asInt()),
                () -> assertEquals(report.get("cases").asInt(), report.get("passed").asInt() + report.get("unsupported").size()),
                () -> assertEquals("", tongban.log()));
    }

    @Test
    void casesOfAModuleThatIsLeftOutAreUnsupported() throws IOException {
        Path product = ProductFolder.of(folder.resolve("product"), jar -> !jar.startsWith("org.tongban.payroll-"));
        Tongban tongban = Tongban.checkout().in(folder).from(product);

        JsonNode report = tongban.json("conformance", "--doc", "YS");

        Set<String> unsupported = new TreeSet<>();
        report.get("unsupported").forEach(each -> unsupported.add(each.get("id").asText()));
        assertAll(
                () -> assertEquals(0, report.get("failed").size()),
                () -> assertTrue(unsupported.contains("YS-3.3.10-e"), unsupported::toString));
    }

    @Test
    void furtherCasesAreReadFromAFile() throws IOException {
        Path cases = folder.resolve("cases.yaml");
        Files.writeString(cases, """
                clauses:
                - id: SC-2.2.5.2-a
                  test:
                  - {in: {level: 技师}, out: 400}
                  - {in: {level: 技师}, out: 401}
                """);
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "clauses: [");
        Tongban tongban = Tongban.checkout().in(folder);

        Outcome found = tongban.run("conformance", "--cases", cases.toString(), "--json");
        Outcome refused = tongban.run("conformance", "--cases", broken.toString());

        assertAll(
                () -> assertEquals(1, found.status()),
                () -> assertEquals(1, found.json().get("passed").asInt()),
                () -> assertEquals("400.00", found.json().get("failed").get(0).get("actual").asText()),
                () -> assertEquals(1, refused.status()),
                () -> assertEquals("", refused.out()),
                () -> assertTrue(refused.err().startsWith("broken.yaml"), refused::err));
    }
}
