package org.tongban.policy.yushan;

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

/** What the document of Yushan says of itself. */
class YushanDeclarationsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static List<Inconsistency> look(Desk desk) {
        YushanPack pack = new YushanPack();
        Circumstances document = Circumstances.ofDocument(pack.identity(), pack.inForceFrom());
        List<Inconsistency> found = new ArrayList<>();
        for (var topic : new YushanDeclarations().topics()) {
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
        assertEquals(List.of("said-twice YS-2.2-b", "boundary-twice YS-3.1.2-a", "bounds-meet YS-3.1.2-a", "shares-list YS-3.3.8-b", "said-twice YS-3.3.9-f", "said-twice YS-3.2.5-a", "begins-before-document YS-3.3.10-e"),
                look(Desk.empty()).stream().map(what -> what.kind().code() + " " + what.clauses().get(0).clause()).toList());
    }

    @Test
    void saysItWithTheFiguresOfTheDocument() {
        assertTrue(message("shares-list").contains("20%、50%、30%，15个应为3、7.5、4.5个；名单为3、10、2个"), message("shares-list"));
        assertTrue(message("boundary-twice").contains("1000两档都符合"), message("boundary-twice"));
        assertTrue(message("begins-before-document").contains("自2023-05-01；文件日期2023-11-06"), message("begins-before-document"));
    }
}
