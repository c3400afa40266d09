package org.tongban.payroll;

/** Something asked of payroll cannot be done. The message is one plain sentence for the user that says what to do. */
public final class PayRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public PayRefused(String sentence) {
        super(sentence);
    }
}
