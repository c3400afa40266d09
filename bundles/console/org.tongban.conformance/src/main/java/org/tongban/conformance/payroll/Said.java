package org.tongban.conformance.payroll;

import org.tongban.core.law.Finding;

/** How the cases call an answer without a value. */
final class Said {

    private Said() {
    }

    static String status(Finding<?> finding) {
        if (finding instanceof Finding.NotConfigured) {
            return "NOT_CONFIGURED";
        }
        if (finding instanceof Finding.Pending) {
            return "PENDING";
        }
        return finding instanceof Finding.Refused ? "REFUSED" : "OK";
    }
}
