package org.tongban.shots;

import java.util.List;
import java.util.function.Consumer;

/** What is to be seen of each demonstration, in the order of a user's day. */
final class Tour {
    private static final List<Consumer<Studio>> SUCHENG = List.of(
            part("01-home", "org.tongban.workbench.home"),
            part("02-people", "org.tongban.registry.ui.people"),
            part("03-import", "org.tongban.exchange.ui.import"),
            part("04-assessment-month", "org.tongban.assessment.ui.month"),
            part("05-assessment-year", "org.tongban.assessment.ui.year"),
            part("06-payroll-run", "org.tongban.payroll.ui.run"),
            part("07-payroll-trend", "org.tongban.payroll.ui.trend"),
            part("08-plan-document", "org.tongban.plan.ui.document"),
            part("09-plan-readings", "org.tongban.plan.ui.readings"),
            part("10-plan-values", "org.tongban.plan.ui.values"),
            part("11-plan-audit", "org.tongban.plan.ui.audit"),
            part("12-help", "org.tongban.workbench.help"));
    private static final List<Consumer<Studio>> YUSHAN = List.of(
            part("21-home-yushan", "org.tongban.workbench.home"),
            part("22-village-stations", "org.tongban.village.ui.stations"),
            part("23-village-cases", "org.tongban.village.ui.cases"));

    private Tour() {
    }

    static List<Consumer<Studio>> of(String place) {
        return place.equals("yushan") ? YUSHAN : SUCHENG;
    }

    /** A part as it opens. */
    private static Consumer<Studio> part(String name, String id) {
        return studio -> {
            if (studio.open(id, null)) {
                studio.take(name);
            }
        };
    }
}
