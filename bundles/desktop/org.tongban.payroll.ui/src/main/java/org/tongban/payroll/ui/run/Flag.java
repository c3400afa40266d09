package org.tongban.payroll.ui.run;

import java.util.Optional;
import java.util.function.Predicate;
import org.tongban.payroll.PayChange;
import org.tongban.payroll.PayStatus;
import org.tongban.widgets.look.Tone;

/** What a row of the run can be marked with, and filtered by. */
public enum Flag {
    JOINED(Tone.NOTE, change(PayChange.Kind.JOINED)),
    LEFT(Tone.MUTED, change(PayChange.Kind.LEFT)),
    MORE(Tone.NOTE, change(PayChange.Kind.MORE)),
    LESS(Tone.WARN, change(PayChange.Kind.LESS)),
    BLOCKED(Tone.FAIL, status(PayStatus.BLOCKED)),
    NOT_CONFIGURED(Tone.WARN, status(PayStatus.NOT_CONFIGURED)),
    NOT_DUE(Tone.MUTED, status(PayStatus.NOT_DUE));

    private final Tone tone;
    private final Predicate<PayRow> rows;

    Flag(Tone tone, Predicate<PayRow> rows) {
        this.tone = tone;
        this.rows = rows;
    }

    private static Predicate<PayRow> change(PayChange.Kind kind) {
        return row -> row.changed().equals(Optional.of(kind));
    }

    private static Predicate<PayRow> status(PayStatus status) {
        return row -> row.status().equals(Optional.of(status));
    }

    public Tone tone() {
        return tone;
    }

    public boolean marks(PayRow row) {
        return rows.test(row);
    }
}
