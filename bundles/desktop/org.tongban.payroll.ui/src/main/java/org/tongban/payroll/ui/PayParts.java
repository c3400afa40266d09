package org.tongban.payroll.ui;

/** The element ids of parts, ours and those to which we send people. */
public final class PayParts {
    public static final String MONTHS = "org.tongban.payroll.ui.months";
    public static final String RUN = "org.tongban.payroll.ui.run";
    public static final String CORRECTIONS = "org.tongban.payroll.ui.corrections";
    public static final String TREND = "org.tongban.payroll.ui.trend";
    public static final String SLIP = "org.tongban.payroll.ui.slip";
    /** Where a person's record is mended. */
    public static final String PERSON = "org.tongban.registry.ui.person";
    /** Where local values are entered. */
    public static final String VALUES = "org.tongban.plan.ui.values";

    /** Where files are taken in. */
    public static final String IMPORT = "org.tongban.exchange.ui.import";

    private PayParts() {
    }
}
