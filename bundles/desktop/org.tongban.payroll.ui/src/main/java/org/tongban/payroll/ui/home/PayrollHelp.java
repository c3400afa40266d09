package org.tongban.payroll.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.payroll.ui.PayParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of payroll's parts, a page each. */
abstract class PayrollHelp extends MarkdownHelp {

    private PayrollHelp(String name, String part) {
        super(name, "help." + name, part);
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
