package org.tongban.assessment.ui.year;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.assessment.ui.FormDialog;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.text.Texts;

/** Asks for another annual grade than the months give, with reason, approver and document. */
final class OverrideDialog extends FormDialog {

    /** Stores another grade. */
    interface Store {
        /** @param ended told whether it is stored, and else the sentence that says why not */
        void store(YearModel.OtherGrade wanted, BiConsumer<Boolean, String> ended);
    }

    private final YearRow row;
    private final List<Grade> grades;
    private final Texts texts;
    private final Store store;
    private Combo grade;
    private Text reason;
    private Text approver;
    private Text document;

    OverrideDialog(Shell parent, YearRow row, List<Grade> grades, Texts texts, Store store) {
        super(parent, "assessment.override", texts.get("override.title"), texts);
        this.row = row;
        this.grades = grades;
        this.texts = texts;
        this.store = store;
    }

    @Override
    protected void fields() {
        line(texts.get("override.intro", row.clerk().name(), Integer.toString(row.clerk().year()), YearFacts.shown(row, texts)));
        grade = choice("grade", grades.stream().map(Grade::word).toList(), row.annual().map(annual -> annual.grade().word()).orElse(""));
        reason = text("reason", true);
        approver = text("approver", false);
        document = text("document", false);
        document.setMessage(texts.get("form.document.hint"));
    }

    @Override
    protected void submit() {
        YearModel.OtherGrade wanted = new YearModel.OtherGrade(grade.getText(), reason.getText(), approver.getText(), document.getText());
        if (wanted.problems().isEmpty()) {
            store.store(wanted, (stored, refusal) -> {
                if (stored) {
                    accepted();
                } else {
                    problem("grade", refusal);
                }
            });
        }
        wanted.problems().forEach(field -> problem(field, texts.get("form." + field + ".missing")));
    }
}
