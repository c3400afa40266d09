package org.tongban.plan.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.plan.Audit;
import org.tongban.plan.ClauseNote;
import org.tongban.plan.store.AuditTrail;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyPack;

class PlacePlanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final SiteId ROOT = new SiteId("990001");
    private static final SiteId TOWN = new SiteId("990001101");
    private static final SiteId VILLAGE = new SiteId("990001101001");
    private static final String ANCHOR = "linhe.seniority.anchor";

    private final Place place = new Place();
    private final Place.FakeShelf shelf = place.shelf;
    private final MemoryTx tx = place.tx;
    private final AuditTrail audit = place.audit;
    private final PlacePlan plan = place.plan;
    private final BoundBook book = place.book;
    private final Place.MemorySites sites = place.sites;

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    @Test
    void adoptingMakesTheSitesAndBindsThePackFromItsFirstDay() {
        plan.adopt("990001", "王主任");
        assertEquals(List.of("县中心"), sites.root().orElseThrow().aliases());
        assertEquals(Optional.of(ROOT), sites.find(TOWN).orElseThrow().parent());
        assertEquals(Optional.of(TOWN), sites.find(VILLAGE).orElseThrow().parent());
        assertEquals(Optional.of("linhe"), book.packFor(VILLAGE, FIRST).map(PolicyPack::id));
        assertEquals(Optional.empty(), book.packFor(VILLAGE, FIRST.minusDays(1)));
        assertEquals(Optional.of("linhe"), book.packOfPlace(FIRST).map(PolicyPack::id));
        plan.adopt("linhe", "王主任");
        assertEquals(1, plan.bindings().size());
    }

    @Test
    void anUnknownPlaceIsRefusedWithTheInstalledOnes() {
        String sentence = refusal(() -> plan.adopt("nowhere", "王主任"));
        assertTrue(sentence.contains("nowhere") && sentence.contains("linhe（临河县 990001）"), sentence);
    }

    @Test
    void twoPacksForOneSiteAndDayAreRefused() {
        plan.adopt("linhe", "王主任");
        assertTrue(refusal(() -> plan.bind(ROOT, "linhe2", FIRST.plusYears(1), "王主任")).contains("同一天不能适用两个方案"));
        assertTrue(refusal(() -> plan.bind(ROOT, "linhe2", FIRST.minusYears(1), "王主任")).contains("linhe"));
        plan.bind(TOWN, "linhe2", FIRST, "王主任");
        assertEquals(Optional.of("linhe2"), book.packFor(VILLAGE, FIRST).map(PolicyPack::id));
        plan.release(ROOT, "linhe", FIRST.plusYears(1), "王主任");
        plan.bind(ROOT, "linhe2", FIRST.plusYears(1), "王主任");
        assertEquals(Optional.of("linhe"), book.packFor(ROOT, FIRST.plusYears(1).minusDays(1)).map(PolicyPack::id));
        assertEquals(Optional.of("linhe2"), book.packFor(ROOT, FIRST.plusYears(1)).map(PolicyPack::id));
    }

    @Test
    void thePackAnswersElseNationalLaw() {
        plan.adopt("linhe", "王主任");
        shelf.answers.put("linhe", Map.of(Comparable.class, "本地"));
        shelf.answers.put("prc", Map.of(Comparable.class, "全国", CharSequence.class, "全国"));
        assertEquals("本地", book.ask(Comparable.class, VILLAGE, FIRST).map(Answerer::policy).orElseThrow());
        assertEquals("全国", book.ask(CharSequence.class, VILLAGE, FIRST).map(Answerer::policy).orElseThrow());
        assertEquals(Optional.empty(), book.ask(Runnable.class, FIRST));
        assertEquals("全国", book.ask(Comparable.class, FIRST.minusDays(1)).map(Answerer::policy).orElseThrow());
    }

    @Test
    void aPackThatGoesTakesItsAnswersAndTheDecisionsStay() {
        plan.adopt("linhe", "王主任");
        plan.choose(ANCHOR, "B", FIRST, "区里要求", "王主任");
        shelf.packs.remove("linhe");
        assertEquals(Optional.empty(), book.packFor(ROOT, FIRST));
        assertEquals(1, plan.choices().size());
        assertEquals(Optional.empty(), plan.versionOf("linhe"));
    }

    @Test
    void theLatestChoiceNotAfterTheDayCounts() {
        plan.adopt("linhe", "王主任");
        plan.choose(ANCHOR, "b", FIRST.plusMonths(6), "合同为准", "王主任");
        plan.choose(ANCHOR, "A", FIRST.plusMonths(2), "先按上岗", "王主任");
        Desk desk = plan.deskFor(VILLAGE);
        assertEquals(Optional.empty(), desk.choice(ANCHOR, FIRST));
        assertEquals("A", desk.choice(ANCHOR, FIRST.plusMonths(5)).orElseThrow().letter());
        assertEquals(new Desk.Choice("B", FIRST.plusMonths(6), "合同为准", "王主任"), desk.choice(ANCHOR, FIRST.plusYears(1)).orElseThrow());
        plan.choose(ANCHOR, "A", FIRST.plusMonths(6), "更正", "王主任");
        assertEquals("A", plan.deskFor(VILLAGE).choice(ANCHOR, FIRST.plusYears(1)).orElseThrow().letter());
    }

    @Test
    void choicesAreRefusedWithASentence() {
        plan.adopt("linhe", "王主任");
        assertTrue(refusal(() -> plan.choose("linhe.seniority.ancor", "A", FIRST, "x", "王主任")).contains("相近的有：" + ANCHOR));
        assertTrue(refusal(() -> plan.choose(ANCHOR, "C", FIRST, "x", "王主任")).contains("可选：A（上岗之日）、B（签订合同之日）"));
        assertTrue(refusal(() -> plan.choose(ANCHOR, "A", FIRST, " ", "王主任")).contains("理由"));
        assertTrue(refusal(() -> plan.choose("linhe2.seniority.anchor", "A", FIRST, "x", "王主任")).contains("没有名为"));
        assertEquals(List.of(), plan.choices());
    }

    @Test
    void aSitesOwnValueGoesBeforeItsAncestorsAndThePlaces() {
        plan.adopt("linhe", "王主任");
        plan.enter("linhe.meal", "300", Optional.empty(), FIRST.plusMonths(3), "餐补标准", "临政办〔2025〕9号", "王主任");
        plan.enter("linhe.meal", "200", Optional.of(TOWN), FIRST, "镇里标准", "东政〔2025〕2号", "王主任");
        LocalDate later = FIRST.plusYears(1);
        assertEquals("200", plan.deskFor(VILLAGE).local("linhe.meal", later).orElseThrow().value());
        assertEquals("300", plan.deskFor(ROOT).local("linhe.meal", later).orElseThrow().value());
        assertEquals(Optional.empty(), plan.deskFor(ROOT).local("linhe.meal", FIRST));
    }

    @Test
    void localValuesAreRefusedWithASentence() {
        plan.adopt("linhe", "王主任");
        assertTrue(refusal(() -> plan.enter("linhe.meals", "300", Optional.empty(), FIRST, "x", "y", "王主任")).contains("linhe.meal"));
        assertTrue(refusal(() -> plan.enter("linhe.meal", "三百", Optional.empty(), FIRST, "x", "y", "王主任")).contains("应为金额"));
        assertTrue(refusal(() -> plan.enter("linhe.meal", "300", Optional.empty(), FIRST, "", "y", "王主任")).contains("理由"));
        assertTrue(refusal(() -> plan.enter("linhe.meal", "300", Optional.empty(), FIRST, "x", "", "王主任")).contains("文件"));
        assertTrue(refusal(() -> plan.enter("linhe.meal", "300", Optional.of(new SiteId("1")), FIRST, "x", "y", "王主任")).contains("站点"));
    }

    @Test
    void quotesComeFromTheRegister() {
        plan.adopt("linhe", "王主任");
        assertEquals("按工龄发放补贴", plan.deskFor(ROOT).quote(TestPack.PLAN.clause("LH-1")));
        assertEquals("", plan.deskFor(ROOT).quote(new Citation("LH-1", "别的文件")));
        assertEquals("1.2.3", plan.versionOf("linhe").orElseThrow().bundle());
        assertEquals(64, plan.versionOf("linhe").orElseThrow().register().length());
    }

    @Test
    void theRegisterTellsWhatIsNotedBesideAClausesWords() {
        Registers registers = new Registers(shelf);
        Citation seniority = TestPack.PLAN.clause("LH-1");
        assertEquals(new ClauseNote("Pays by full years.", "clerks", List.of(new ClauseNote.Parameter("tiers", "20, 50", "CNY/month"))), registers.note(seniority).orElseThrow());
        assertEquals(Optional.of("linhe"), registers.packOf(seniority));
        assertEquals(Optional.empty(), registers.packOf(TestPack.PLAN.clause("LH-9")));
        assertEquals("第一条 按工龄发放补贴\n", registers.document("linhe").orElseThrow());
        assertEquals(Optional.empty(), registers.document("nowhere"));
    }

    @Test
    void everyDecisionIsAuditedInAChainThatShowsMeddling() {
        plan.adopt("linhe", "王主任");
        plan.choose(ANCHOR, "B", FIRST, "合同为准", "李科长");
        audit.note("李科长", "reveal", "pay 2025-01");
        assertEquals(List.of("reveal", "reading", "bind"), audit.entries(10).stream().map(Audit.Entry::action).toList());
        assertEquals("李科长", audit.entries(1).get(0).by());
        assertTrue(audit.isIntact());
        tx.jdbc(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("UPDATE plan_audit SET done_by = '张三' WHERE id = 2");
            }
        });
        assertFalse(audit.isIntact());
    }

    private static String refusal(Executable work) {
        return assertThrows(IllegalArgumentException.class, work).getMessage();
    }
}
