package org.tongban.policy.hanjiang;

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

/** What the document of Hanjiang says of itself. */
class HanjiangDeclarationsTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-02");

    private static List<Inconsistency> look(Desk desk) {
        HanjiangPack pack = new HanjiangPack();
        Circumstances document = Circumstances.ofDocument(pack.identity(), pack.inForceFrom());
        List<Inconsistency> found = new ArrayList<>();
        for (var topic : new HanjiangDeclarations().topics()) {
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
        assertEquals(List.of("deadline-before-document HJ-1-c", "said-twice HJ-3-a", "total-differs HJ-4.1-a", "said-twice HJ-4.1-a", "total-differs HJ-4.1-d", "target-unreachable HJ-4.1-d", "deadline-before-document HJ-4.2-a", "total-differs HJ-4.3-c", "total-differs HJ-4.1-c", "count-differs HJ-4.5-a"),
                look(Desk.empty()).stream().map(what -> what.kind().code() + " " + what.clauses().get(0).clause()).toList());
    }

    @Test
    void saysItWithTheFiguresOfTheDocument() {
        assertTrue(message("total-differs").contains("数9个；所列各项合计23个（3+4+4+6+2+2+2）"), message("total-differs"));
        assertTrue(message("total-differs").contains("23−1 = 22"), message("total-differs"));
        assertTrue(message("total-differs").contains("73人×3000件 = 219000件；所列各项合计89809件"), message("total-differs"));
        assertTrue(message("target-unreachable").contains("89809件÷22人 = 4082.23件/人"), message("target-unreachable"));
        assertTrue(message("count-differs").contains("所称6个；写明5个：公安、医保、不动产、税务、公积金"), message("count-differs"));
        assertTrue(message("deadline-before-document").contains("期限2019-09-30；文件日期2019-11-19"), message("deadline-before-document"));
    }
}
