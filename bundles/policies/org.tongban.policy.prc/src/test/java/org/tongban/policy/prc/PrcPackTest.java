package org.tongban.policy.prc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.core.law.LocalFigure;

class PrcPackTest {

    /** Every article cited stands in the register, under the document it is cited from. */
    @Test
    void registersEveryArticleItCites() throws IOException {
        String register = new String(new PrcPack().clauses().readAllBytes(), StandardCharsets.UTF_8);
        List<Citation> cited = List.of(Laws.ANNUAL_TABLE, Laws.BASIC_DEDUCTION, Laws.CUMULATIVE, Laws.FIRST_WAGES, Laws.WHOLE_YEAR, Laws.BONUS, Laws.PENSION, Laws.MEDICAL,
                Laws.INJURY, Laws.UNEMPLOYMENT, Laws.MATERNITY, Laws.HOUSING);
        for (Citation citation : cited) {
            assertTrue(register.contains("- id: " + citation.clause() + "\n  doc: PRC\n  document: '" + citation.document() + "'\n"), citation::toString);
        }
        assertEquals(cited.size(), register.lines().filter(line -> line.startsWith("- id: ")).count());
    }

    @Test
    void namesFiveLocalFiguresForEachScheme() {
        Set<String> keys = new TreeSet<>(new PrcPack().localFigures().stream().map(LocalFigure::key).toList());
        assertEquals(30, keys.size());
        assertTrue(keys.containsAll(Stream.of("employee", "employer", "floor", "ceiling", "rounding").map(key -> "insurance.housing." + key).toList()));
    }

    /** Without a rate there is no contribution; floor, ceiling and rounding have their defaults, and the law itself frees clerks of two schemes. */
    @Test
    void needsTheRatesAlone() {
        Set<String> needed = new TreeSet<>(new PrcPack().localFigures().stream().filter(LocalFigure::needed).map(LocalFigure::key).toList());
        assertEquals(new TreeSet<>(Set.of("insurance.pension.employee", "insurance.pension.employer", "insurance.medical.employee", "insurance.medical.employer",
                "insurance.unemployment.employee", "insurance.unemployment.employer", "insurance.housing.employee", "insurance.housing.employer",
                "insurance.injury.employer", "insurance.maternity.employer")), needed);
    }
}
