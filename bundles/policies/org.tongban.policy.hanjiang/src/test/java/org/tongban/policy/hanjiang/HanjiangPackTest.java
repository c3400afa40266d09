package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Dated;

class HanjiangPackTest {

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
}
