package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.policy.window.HallCheck;

class HongqiPackTest {

    private final HongqiPack pack = new HongqiPack();

    @Test
    void everyFigureShownRestsOnAClauseOfTheRegister() throws IOException {
        List<Dated<?>> figures = pack.figures();
        for (Dated<?> figure : figures) {
            figure.entries().forEach(entry -> {
                assertTrue(register().contains("- id: " + entry.source().clause() + "\n"), figure::toString);
                assertEquals(pack.instrument().number(), entry.source().document());
            });
        }
        assertEquals(figures.size(), figures.stream().map(Dated::name).distinct().count());
    }

    @Test
    void everyCheckOfAHallRestsOnAClauseOfTheRegisterInItsOrder() {
        List<HallCheck> checks = new HongqiHall().checks();
        String register = register();
        List<Integer> places = checks.stream().map(check -> register.indexOf("- id: " + check.clause().clause() + "\n")).toList();
        assertTrue(places.stream().noneMatch(place -> place < 0), places::toString);
        assertEquals(places.stream().sorted().toList(), places);
    }

    @ParameterizedTest(name = "{0} is not “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
            hq.window.load.openDays  | 0
            hq.window.load.openDays  | 每年
            hq.window.load.years     | 1.5
            hq.window.load.minimum   | 0
            hq.window.balance.ratio  | -1
            hq.green.reasonList      | 、、
            """)
    void refusesALocalFigureThatIsNone(String key, String text) {
        LocalFigure<?> figure = pack.localFigures().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        String sentence = assertThrows(IllegalArgumentException.class, () -> figure.parser().apply(text)).getMessage();
        assertTrue(sentence.contains("应"), sentence);
    }

    private String register() {
        try (var in = pack.clauses()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
