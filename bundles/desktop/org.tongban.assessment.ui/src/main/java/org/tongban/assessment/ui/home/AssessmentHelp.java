package org.tongban.assessment.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.assessment.ui.month.MonthPart;
import org.tongban.assessment.ui.year.YearPart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of assessment's parts, a page each. */
abstract class AssessmentHelp extends MarkdownHelp {

    private AssessmentHelp(String name, String part) {
        super(name, "help." + name, part);
    }

    /** Of the month board. */
    @Component(service = HelpPage.class)
    public static final class OfMonth extends AssessmentHelp {
        public OfMonth() {
            super("month", MonthPart.ID);
        }
    }

    /** Of the year. */
    @Component(service = HelpPage.class)
    public static final class OfYear extends AssessmentHelp {
        public OfYear() {
            super("year", YearPart.ID);
        }
    }
}
