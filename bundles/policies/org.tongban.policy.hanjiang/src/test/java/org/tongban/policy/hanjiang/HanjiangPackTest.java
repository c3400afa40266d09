package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says, point by point, and what it leaves open. */
class HanjiangPackTest {

    /** Points on which the document does not speak. */
    private static final Set<PolicyPoint> SILENT = EnumSet.of(PolicyPoint.SKILL, PolicyPoint.SECONDMENT, PolicyPoint.TENURE, PolicyPoint.SKILL_PAY, PolicyPoint.SENIORITY_PAY, PolicyPoint.EDUCATION_PAY, PolicyPoint.PROBATION_PAY, PolicyPoint.PIECEWORK, PolicyPoint.ANNUAL_GRADES, PolicyPoint.EXCELLENT_QUOTA, PolicyPoint.FILINGS, PolicyPoint.TIERS, PolicyPoint.STATIONS, PolicyPoint.CASE_RATIO);

    @Test
    void everyFigureShownRestsOnAClauseOfTheRegister() throws IOException {
        HanjiangPack pack = new HanjiangPack();
        String register = new String(pack.clauses().readAllBytes(), StandardCharsets.UTF_8);
        List<Dated<?>> figures = pack.figures();
        for (Dated<?> figure : figures) {
            figure.entries().forEach(entry -> {
                assertTrue(register.contains("- id: " + entry.source().clause() + "\n"), figure::toString);
                assertEquals(pack.instrument().number(), entry.source().document());
            });
        }
        assertEquals(figures.size(), figures.stream().map(figure -> figure.name() + figure.entries()).distinct().count());
    }

    @Test
    void hasAValueForEachPointThatTheDocumentSpeaksOfAndForNoOther() {
        HanjiangPack pack = new HanjiangPack();
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(SILENT)), pack.points().keySet());
        pack.points().forEach((point, values) -> assertTrue(!values.isEmpty() && values.size() == values.stream().distinct().count(), point::toString));
    }

    /** A name is the user's handle on a figure: two figures of one name could not be told apart. */
    @Test
    void callsNoTwoFiguresAlike() {
        List<String> names = new HanjiangPack().figures().stream().map(Dated::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void everyReadingAndLocalFigureStandsWithAClauseOfTheRegister() throws IOException {
        HanjiangPack pack = new HanjiangPack();
        String register = new String(pack.clauses().readAllBytes(), StandardCharsets.UTF_8);
        pack.readings().forEach(reading -> assertTrue(register.contains("- id: " + reading.clause().clause() + "\n") && reading.options().size() > 1, reading::key));
        pack.localFigures().forEach(figure -> assertTrue(register.contains("- id: " + figure.clause().clause() + "\n"), figure::key));
        assertEquals(pack.localFigures().size(), pack.localFigures().stream().map(LocalFigure::key).distinct().count());
    }
}
