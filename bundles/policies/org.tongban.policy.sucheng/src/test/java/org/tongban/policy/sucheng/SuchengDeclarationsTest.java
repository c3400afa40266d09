package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Choices;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.GradePatterns;
import org.tongban.policy.declared.Inconsistency;

/** What the document of Sucheng says of itself, and that the check-up's rules are those by which grades are given. */
class SuchengDeclarationsTest {

    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    private static List<Inconsistency> look(Desk desk) {
        SuchengPack pack = new SuchengPack();
        Circumstances document = Circumstances.ofDocument(pack.identity(), pack.inForceFrom());
        List<Inconsistency> found = new ArrayList<>();
        for (var topic : new SuchengDeclarations().topics()) {
            Worksheet sheet = new Worksheet(DAY, desk);
            topic.on(sheet).ifPresent(declared -> found.addAll(declared.look(document, sheet)));
        }
        return found;
    }

    private static List<String> kinds(Desk desk) {
        return look(desk).stream().map(what -> what.kind().code() + " " + what.clauses().get(0).clause()).toList();
    }

    @Test
    void findsWhatDoesNotHoldByTheReadingsInForce() {
        assertEquals(List.of("minimums-apart SC-2.1.2-a", "boundary-twice SC-2.2.5.4-a", "said-twice SC-2.2.5.3-a", "said-twice SC-2.2.8.1-a", "grades-overlap SC-2.2.8.2-b",
                "grades-overlap SC-2.2.8.2-d", "grades-gap SC-2.2.8.2-b"), kinds(Desk.empty()));
    }

    @Test
    void leavesNobodyInASmallTownAChanceWhereEachCentreCountsByItself() {
        Inconsistency nobody = look(new Choices().read("sc.excellent.cap", "C")).stream().filter(what -> what.kind().code().equals("quota-nobody")).findFirst().orElseThrow();
        assertTrue(nobody.message().zh().contains("20%×4 = 0.8，向下取整为0人；“优秀”要4次“好”、“称职”要2次“好”"), nobody.message().zh());
        assertEquals(List.of("SC-2.2.8.1-b", "SC-2.1.2-a", "SC-2.2.8.2-b", "SC-2.2.8.2-c"), nobody.clauses().stream().map(clause -> clause.clause()).toList());
        assertTrue(look(new Choices().read("sc.excellent.cap", "B")).stream().noneMatch(what -> what.kind().code().equals("quota-nobody")));
    }

    @Test
    void saysForWhichYearsNoGradeIsMeant() {
        String gap = look(Desk.empty()).stream().filter(what -> what.kind().code().equals("grades-gap")).findFirst().orElseThrow().message().zh();
        assertTrue(gap.contains("好0—1次、差0次"), gap);
        String wider = look(new Choices().read("sc.annual.competent.minGood", "B")).stream().filter(what -> what.kind().code().equals("grades-gap")).findFirst().orElseThrow().message().zh();
        assertTrue(wider.contains("好0—2次、差0次"), wider);
    }

    /** Of those whose conditions a year meets the policy gives one: the declaration leaves out none of its rules. */
    @Test
    void declaresTheVeryConditionsByWhichGradesAreGiven() {
        GradePatterns declared = SuchengGradeRules.patterns(new Worksheet(DAY)).orElseThrow();
        for (int seed = 0; seed < 300; seed++) {
            String year = year(new Random(seed));
            List<String> met = declared.outcomes().stream().filter(outcome -> outcome.anyOf().stream().anyMatch(rule -> rule.all().stream().allMatch(test -> meets(test, year)))).map(outcome -> outcome.name()).toList();
            String given = SuchengAnnualGradesTest.gradeOf(year);
            assertTrue(met.contains(given), year + " " + met + " " + given);
            assertEquals(met.contains("不称职"), given.equals("不称职"), year);
        }
    }

    private static boolean meets(GradePatterns.Test test, String year) {
        String letter = test.grade().equals("好") ? "G" : test.grade().equals("差") ? "P" : "F";
        int times = 0;
        for (String row : year.split("[^" + letter + "]+")) {
            times = test.inARow() ? Math.max(times, row.length()) : times + row.length();
        }
        return test.least() <= times && times <= test.most();
    }

    private static String year(Random random) {
        StringBuilder year = new StringBuilder();
        for (int month = 0; month < 12; month++) {
            year.append("GFFP".charAt(random.nextInt(4)));
        }
        return year.toString();
    }
}
