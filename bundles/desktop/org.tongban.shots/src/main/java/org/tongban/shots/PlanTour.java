package org.tongban.shots;

import static org.tongban.shots.Tour.part;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.tongban.core.law.Citation;
import org.tongban.shots.driver.FoundTable;

/** What is to be seen of the plan itself: its states, open questions, check-up, filings, milestones, supervision and record. */
final class PlanTour {
    private static final Citation SKILL = new Citation("SC-2.2.5.2-a", "宿区政办发〔2024〕26号");
    private static final int DAYS_TO_RECTIFY = 7;
    private static final String SENIORITY = "sc.seniority.anchor";

    private PlanTour() {
    }

    static List<Consumer<Studio>> sucheng() {
        return List.of(
                studio -> {
                    studio.open("org.tongban.plan.ui.document", SKILL);
                    studio.open("org.tongban.plan.ui.clause", SKILL);
                    studio.take("41-plan-states");
                },
                part("42-plan-list", "org.tongban.plan.ui.states", studio -> {
                    studio.driver().id("plan.states.bar.DONE").click();
                    first(studio, "plan.states");
                }),
                studio -> {
                    studio.open("org.tongban.plan.ui.readings", SENIORITY);
                    studio.driver().id("plan.readings.from").type("2026-01-01");
                    studio.driver().id("plan.readings.option.B").click();
                    studio.take("43-plan-effect");
                },
                part("44-plan-checkup", "org.tongban.plan.ui.checkup", studio -> first(studio, "plan.checkup")),
                part("45-plan-compare", "org.tongban.plan.ui.compare", studio -> first(studio, "plan.compare")),
                part("46-filings", "org.tongban.plan.ui.filings", studio -> {
                    studio.driver().id("plan.filings.view.INBOX").click();
                    first(studio, "plan.filings");
                }),
                part("47-milestones", "org.tongban.plan.ui.milestones", studio -> first(studio, "plan.milestones.table")),
                part("48-supervision", "org.tongban.plan.ui.supervision", PlanTour::problem),
                part("49-audit", "org.tongban.plan.ui.audit", studio -> studio.driver().id("plan.audit.verify").click()),
                PlanTour::report);
    }

    static List<Consumer<Studio>> yushan() {
        return List.of(
                part("51-milestones-curve", "org.tongban.plan.ui.milestones", studio -> explain(studio, "plan.milestones.table", "YS-M2c", studio.english() ? "Reached" : "实际")));
    }

    /** The dialog, open anew for each theme: while it is, the window hears no keys. */
    private static void report(Studio studio) {
        if (studio.open("org.tongban.plan.ui.document", null)) {
            studio.takeDialog("50-report", () -> studio.driver().key(SWT.CTRL | SWT.SHIFT, 'a'), "report.go", "report.cancel");
        }
    }

    private static void first(Studio studio, String table) {
        studio.driver().table(table).click(1, 2);
        studio.rest();
    }

    /** A problem is found and ordered to be put right, so that there is one to be seen. */
    private static void problem(Studio studio) {
        boolean english = studio.english();
        deed(studio, english ? "Record a problem" : "登记问题");
        studio.driver().id("plan.supervision.unit").type("埠子镇便民服务中心");
        studio.driver().id("plan.supervision.note").type("值班电话无人接听");
        studio.driver().id("plan.supervision.do").click();
        first(studio, "plan.supervision.problems");
        deed(studio, english ? "Order to rectify" : "责令整改");
        studio.driver().id("plan.supervision.due").type(studio.today().plusDays(DAYS_TO_RECTIFY).toString());
        studio.driver().id("plan.supervision.do").click();
        studio.rest();
    }

    private static void deed(Studio studio, String label) {
        studio.driver().id("plan.supervision.deed").choose(label);
    }

    /** Asks why, in the row that has a text. */
    private static void explain(Studio studio, String table, String row, String heading) {
        FoundTable found = studio.driver().table(table);
        found.click(found.rowWith(row), found.columnOf(heading));
        studio.rest();
        found.key(SWT.CTRL, SWT.CR);
    }
}
