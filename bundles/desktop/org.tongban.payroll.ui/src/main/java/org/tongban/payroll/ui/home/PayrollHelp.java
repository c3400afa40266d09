package org.tongban.payroll.ui.home;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.payroll.ui.PayParts;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of payroll's parts, a page each. */
abstract class PayrollHelp implements HelpPage {
    private final String name;
    private final String part;

    private PayrollHelp(String name, String part) {
        this.name = name;
        this.part = part;
    }

    @Override
    public String title(Locale language) {
        return Texts.of(PayrollHelp.class, language).get("help." + name);
    }

    @Override
    public String part() {
        return part;
    }

    @Override
    public URL page(Locale language) {
        String folder = language.getLanguage().equals("zh") ? "zh" : "en";
        return Objects.requireNonNull(PayrollHelp.class.getResource("/help/" + folder + "/" + name + ".md"));
    }

    /** Of the run view. */
    @Component(service = HelpPage.class)
    public static final class OfRun extends PayrollHelp {
        public OfRun() {
            super("run", PayParts.RUN);
        }
    }

    /** Of the payslip. */
    @Component(service = HelpPage.class)
    public static final class OfSlip extends PayrollHelp {
        public OfSlip() {
            super("slip", PayParts.SLIP);
        }
    }

    /** Of the list of months. */
    @Component(service = HelpPage.class)
    public static final class OfMonths extends PayrollHelp {
        public OfMonths() {
            super("months", PayParts.MONTHS);
        }
    }

    /** Of corrections. */
    @Component(service = HelpPage.class)
    public static final class OfCorrections extends PayrollHelp {
        public OfCorrections() {
            super("corrections", PayParts.CORRECTIONS);
        }
    }

    /** Of the trend. */
    @Component(service = HelpPage.class)
    public static final class OfTrend extends PayrollHelp {
        public OfTrend() {
            super("trend", PayParts.TREND);
        }
    }
}
