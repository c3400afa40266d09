package org.tongban.plan.ui.filing;

import org.tongban.plan.filing.FilingEntry;

/** Which filings are listed. */
public enum FilingsView {
    /** What lies with the receiver or was decided by it. */
    INBOX,
    /** What the sender still has to send: not drafted, drafted, returned, amended. */
    OUTBOX,
    ALL;

    boolean shows(FilingEntry entry) {
        boolean toSend = entry.filing().map(filing -> filing.state().isWithSender()).orElse(true);
        return this == ALL || toSend == (this == OUTBOX);
    }
}
