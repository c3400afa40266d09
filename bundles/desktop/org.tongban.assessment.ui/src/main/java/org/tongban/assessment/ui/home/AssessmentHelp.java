package org.tongban.assessment.ui.home;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.assessment.ui.month.MonthPart;
import org.tongban.assessment.ui.year.YearPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of assessment's parts, a page each. */
abstract class AssessmentHelp implements HelpPage {

    private final String name;
    private final String part;

    private AssessmentHelp(String name, String part) {
        this.name = name;
        this.part = part;
    }

    @Override
    public String title(Locale language) {
        return Texts.of(AssessmentHelp.class, language).get("help." + name);
    }

    @Override
    public String part() {
        return part;
    }

    @Override
    public URL page(Locale language) {
        String folder = language.getLanguage().equals("zh") ? "zh" : "en";
        return Objects.requireNonNull(AssessmentHelp.class.getResource("/help/" + folder + "/" + name + ".md"));
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
