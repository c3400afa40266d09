package org.tongban.assessment.ui.month;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.assessment.ui.FormDialog;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.text.Texts;

/** Asks for the reason why a clerk's final month changes. */
final class CorrectionDialog extends FormDialog {

    /** Stores a correction. */
    interface Store {
        /** @param ended told whether it is stored, and else the sentence that says why not */
        void store(Grade grade, String reason, BiConsumer<Boolean, String> ended);
    }

    private final BoardRow row;
    private final Optional<Grade> wanted;
    private final List<Grade> grades;
    private final Texts texts;
    private final Store store;
    private Combo grade;
    private Text reason;

    CorrectionDialog(Shell parent, BoardRow row, Optional<Grade> wanted, List<Grade> grades, Texts texts, Store store) {
        super(parent, "assessment.correct", texts.get("correct.title"), texts);
        this.row = row;
        this.wanted = wanted;
        this.grades = grades;
        this.texts = texts;
        this.store = store;
    }

    @Override
    protected void fields() {
        line(texts.get("correct.intro", row.clerk().name(), row.clerk().month().toString(), row.clerk().shown()));
        grade = choice("grade", grades.stream().map(Grade::word).toList(), wanted.or(() -> row.clerk().grade()).map(Grade::word).orElse(""));
        reason = text("reason", true);
    }

    @Override
    protected void submit() {
        String why = reason.getText().strip();
        if (grade.getText().isBlank()) {
            problem("grade", texts.get("form.grade.missing"));
        } else if (why.isEmpty()) {
            problem("reason", texts.get("form.reason.missing"));
        } else {
            store.store(new Grade(grade.getText()), why, (stored, refusal) -> {
                if (stored) {
                    accepted();
                } else {
                    problem("grade", refusal);
                }
            });
        }
    }
}
