package org.tongban.shots;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.tongban.core.law.Citation;
import org.tongban.shots.driver.FoundTable;

/** What is to be seen of each demonstration, in the order of a user's day. */
final class Tour {
    private static final Citation SENIORITY = new Citation("SC-2.2.5.3-a", "宿区政办发〔2024〕26号");
    private final Path samples;

    /** @param samples the folder with the demonstration's sample files */
    Tour(Path samples) {
        this.samples = samples;
    }

    List<Consumer<Studio>> of(String place) {
        return switch (place) {
            case "yushan" -> both(yushan(), PlanTour.yushan());
            case "hanjiang" -> hanjiang();
            default -> both(sucheng(), PlanTour.sucheng());
        };
    }

    private static List<Consumer<Studio>> both(List<Consumer<Studio>> first, List<Consumer<Studio>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private List<Consumer<Studio>> sucheng() {
        return List.of(
                part("01-home", "org.tongban.workbench.home", studio -> { }),
                part("02-people", "org.tongban.registry.ui.people", studio -> studio.driver().table("registry.people").click(2, 0)),
                studio -> {
                    studio.open("org.tongban.exchange.ui.import", samples.resolve("花名册.xlsx"));
                    studio.take("03-import");
                },
                studio -> {
                    studio.open("org.tongban.assessment.ui.month", YearMonth.of(2025, 4));
                    studio.take("04-assessment-month");
                },
                part("05-assessment-year", "org.tongban.assessment.ui.year", studio -> explain(studio, "assessment.year.table", studio.english() ? "Annual" : "年度等次")),
                part("06-payroll-run", "org.tongban.payroll.ui.run", studio -> explain(studio, "payroll.run.table", "基本工资")),
                part("07-payroll-trend", "org.tongban.payroll.ui.trend", studio -> { }),
                studio -> {
                    studio.open("org.tongban.plan.ui.document", SENIORITY);
                    studio.take("08-plan-document");
                },
                part("09-plan-readings", "org.tongban.plan.ui.readings", studio -> { }),
                part("10-plan-values", "org.tongban.plan.ui.values", studio -> { }),
                part("12-help", "org.tongban.workbench.help", studio -> { }),
                part("13-find", "org.tongban.workbench.home", studio -> {
                    studio.driver().key(SWT.CTRL, 'k');
                    studio.driver().id("find.text").type(studio.english() ? "pay" : "工资");
                }));
    }

    private static List<Consumer<Studio>> yushan() {
        return List.of(
                part("21-home-yushan", "org.tongban.workbench.home", studio -> { }),
                part("22-village-stations", "org.tongban.village.ui.stations", studio -> { }),
                part("23-village-cases", "org.tongban.village.ui.cases", studio -> { }));
    }

    private static List<Consumer<Studio>> hanjiang() {
        return List.of(
                part("31-hall-plan", "org.tongban.window.ui.plan", studio -> { }),
                part("32-hall-plan-load", "org.tongban.window.ui.plan", studio -> {
                    studio.driver().id("plan.load").click();
                    studio.driver().id("plan.canvas").key(0, SWT.PAGE_DOWN);
                }),
                part("33-window-load", "org.tongban.window.ui.load", studio -> { }),
                part("34-window-checks", "org.tongban.window.ui.load", studio -> studio.driver().id("window.load.failing").click()),
                part("35-window-zones", "org.tongban.window.ui.zones", studio -> { }),
                part("36-window-contradictions", "org.tongban.window.ui.zones", studio -> studio.driver().id("window.zones.contradictions").click()));
    }

    /** A part as it is after something was done in it; a product without it has no such picture. */
    static Consumer<Studio> part(String name, String id, Consumer<Studio> done) {
        return studio -> {
            if (studio.open(id, null)) {
                done.accept(studio);
                studio.take(name);
            }
        };
    }

    /** Asks why, for the first row's figure in a column. */
    private static void explain(Studio studio, String table, String heading) {
        FoundTable found = studio.driver().table(table);
        found.click(1, found.columnOf(heading));
        studio.rest();
        found.key(SWT.CTRL, SWT.CR);
    }
}
