package org.tongban.plan.ui.filing;

import org.tongban.plan.filing.FilingEntry;

/** Which filings are listed. */
public enum FilingsView {
    /** What lies with the receiver or was decided by it. */
    INBOX,
    /** What the sender still has to send: not drafted, drafted, returned, amended. */
    OUTBOX,
    /** What nobody has drafted, one by one; elsewhere each site has one row for all of them. */
    MISSING,
    ALL;

    boolean shows(FilingEntry entry) {
        if (this == MISSING) {
            return entry.filing().isEmpty();
        }
        boolean toSend = entry.filing().map(filing -> filing.state().isWithSender()).orElse(true);
        return this == ALL || toSend == (this == OUTBOX);
    }
}
