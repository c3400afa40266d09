package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;

/** A bureau sees what a reading would change, decides it with document and name, and finds the decision in the audit list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EffectStory {
    private static final String READINGS = "org.tongban.plan.ui.readings";
    private static final String VALUES = "org.tongban.plan.ui.values";
    private static final String AUDIT = "org.tongban.plan.ui.audit";
    private static final String KEY = "sc.seniority.anchor";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final Screen screen = Screen.get();

    private String effect(String letter) {
        return screen.driver.id("plan.readings.option." + letter).ask(widget -> String.valueOf(widget.getData("effect")));
    }

    @Test
    @Order(1)
    void theOptionsTellWhatTheyWouldChange() {
        screen.demonstration("sucheng");
        screen.driver.onScreen(() -> screen.desktop.open(READINGS, KEY));
        screen.rest();
        screen.driver.id("plan.readings.from").type(DAY.toString());
        screen.rest();
        screen.driver.await("the effect", () -> effect("B").contains("每月+"));
        assertTrue(effect("A").contains("就是现用的理解"), effect("A"));
        assertEquals(List.of(), screen.service(Plan.class).choices());
        screen.driver.id("plan.readings.option.B").click();
        screen.rest();
        screen.picture("effect");
    }

    @Test
    @Order(2)
    void aDayInALockedMonthNeedsATick() {
        screen.driver.id("plan.readings.from").type("2025-12-01");
        screen.rest();
        screen.driver.await("the effect", () -> effect("B").contains("补差"));
        screen.driver.id("plan.readings.reason").type("以合同为准");
        screen.driver.id("plan.readings.choose").click();
        screen.rest();
        screen.driver.await("the sentence", () -> screen.driver.id("plan.readings.from.problem").text().contains("2025-12 工资"));
        assertEquals(List.of(), screen.service(Plan.class).choices());
        screen.picture("closed");
    }

    @Test
    @Order(3)
    void theDecisionIsKeptWithItsDocument() {
        screen.driver.id("plan.readings.from").type(DAY.toString());
        screen.driver.id("plan.readings.document").type("局办公会纪要〔2025〕3号");
        screen.driver.id("plan.readings.by").type("李科长");
        screen.driver.id("plan.readings.choose").click();
        screen.driver.await("the decision", () -> !screen.service(Plan.class).choices().isEmpty());
        screen.rest();
        assertEquals(List.of(new Plan.Chosen(KEY, "B", DAY, "以合同为准", "局办公会纪要〔2025〕3号", "李科长")), screen.service(Plan.class).choices());
        screen.picture("decided");
    }

    @Test
    @Order(4)
    void theAuditListHasItAndHolds() {
        screen.show(AUDIT);
        screen.rest();
        screen.driver.id("plan.audit.verify").click();
        screen.rest();
        screen.driver.await("the verdict", () -> screen.driver.id("plan.audit.remark").text().contains("记录完整"));
        Audit.Entry entry = screen.service(Audit.class).entries(1).get(0);
        assertEquals("reading", entry.action());
        assertEquals("李科长", entry.by());
        screen.picture("audit");
    }

    @Test
    @Order(5)
    void aLocalValueTellsItsEffectToo() {
        screen.driver.onScreen(() -> screen.desktop.open(VALUES, "insurance.housing.employee"));
        screen.rest();
        screen.driver.id("plan.values.value").type("12%");
        screen.driver.id("plan.values.from").type(DAY.toString());
        screen.rest();
        screen.driver.await("the effect", () -> screen.driver.id("plan.values.told").text().contains("每月"));
        screen.picture("value");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
