package org.tongban.policy.yongkang;

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

/** What the document of Yongkang says of itself. */
class YongkangDeclarationsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static List<Inconsistency> look(Desk desk) {
        YongkangPack pack = new YongkangPack();
        Circumstances document = Circumstances.ofDocument(pack.identity(), pack.inForceFrom());
        List<Inconsistency> found = new ArrayList<>();
        for (var topic : new YongkangDeclarations().topics()) {
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
        assertEquals(List.of("said-twice YK-4.3.1-a", "deadline-before-publication YK-5.1-a", "deadline-before-publication YK-5.2-a", "deadline-before-publication YK-5.3-a", "no-time-between YK-5.1-a"),
                look(Desk.empty()).stream().map(what -> what.kind().code() + " " + what.clauses().get(0).clause()).toList());
    }

    @Test
    void saysItWithTheFiguresOfTheDocument() {
        assertTrue(message("deadline-before-publication").contains("期限2023-09-25；公布日期2023-11-13"), message("deadline-before-publication"));
        assertTrue(message("deadline-before-publication").contains("期限2023-09-30；公布日期2023-11-13"), message("deadline-before-publication"));
        assertTrue(message("no-time-between").contains("人员编制划转与机制建设完善期限同日"), message("no-time-between"));
    }
}
