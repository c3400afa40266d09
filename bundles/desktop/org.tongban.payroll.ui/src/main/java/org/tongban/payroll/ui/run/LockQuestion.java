package org.tongban.payroll.ui.run;

import java.util.ArrayList;
import java.util.List;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;

/** What is asked before a month is locked: what it means, what it comes to, and what is still in the way. */
public final class LockQuestion {
    private static final int REASONS = 3;
    private final PayRun run;
    private final List<Trouble> troubles;
    private final Texts texts;

    public LockQuestion(PayRun run, List<Trouble> troubles, Texts texts) {
        this.run = run;
        this.troubles = List.copyOf(troubles);
        this.texts = texts;
    }

    public String title() {
        return texts.get("lock.title", run.month());
    }

    /** One sentence a line. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("lock.totals", run.month(), Integer.toString(run.slips().size()), Kind.MONEY.text(run.gross()), Kind.MONEY.text(run.payable())));
        lines.add("");
        lines.add(texts.get("lock.means"));
        if (troubles.isEmpty()) {
            lines.add(texts.get("lock.clear"));
        } else {
            lines.add("");
            lines.add(texts.get("lock.open", Long.toString(run.count(PayStatus.BLOCKED)), Long.toString(run.count(PayStatus.NOT_CONFIGURED))));
            troubles.stream().limit(REASONS).forEach(trouble -> lines.add(texts.get("lock.reason", Integer.toString(trouble.people().size()), trouble.reason())));
            if (troubles.size() > REASONS) {
                lines.add(texts.get("lock.more", Integer.toString(troubles.size() - REASONS)));
            }
        }
        return String.join("\n", lines);
    }
}
