package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.Inconsistency;

/** What the document of Hongqi says of itself: little is wrong with it, and nothing false is said. */
class HongqiDeclarationsTest {

    private static final LocalDate DAY = LocalDate.parse("2023-01-01");

    private static List<Inconsistency> look(Desk desk) {
        HongqiPack pack = new HongqiPack();
        Circumstances document = Circumstances.ofDocument(pack.identity(), pack.inForceFrom());
        List<Inconsistency> found = new ArrayList<>();
        for (var topic : new HongqiDeclarations().topics()) {
            Worksheet sheet = new Worksheet(DAY, desk);
            topic.on(sheet).ifPresent(declared -> found.addAll(declared.look(document, sheet)));
        }
        return found;
    }

    private static String message(String kind) {
        return look(Desk.empty()).stream().filter(what -> what.kind().code().equals(kind)).map(what -> what.message().zh()).reduce("", (all, next) -> all + next);
    }

    @Test
    void findsWhatDoesNotAddUpAndNothingElse() {
        assertEquals(List.of("in-two-groups HQ-2.3.1.2-a", "in-two-groups HQ-2.3.1.2-a", "in-two-groups HQ-2.3.1.3-a"),
                look(Desk.empty()).stream().map(what -> what.kind().code() + " " + what.clauses().get(0).clause()).toList());
    }

    @Test
    void saysItWithTheFiguresOfTheDocument() {
        assertTrue(message("in-two-groups").contains("医保局/医保、社保中心/社保"), message("in-two-groups"));
        assertTrue(message("in-two-groups").contains("税务局/税务"), message("in-two-groups"));
    }
}
