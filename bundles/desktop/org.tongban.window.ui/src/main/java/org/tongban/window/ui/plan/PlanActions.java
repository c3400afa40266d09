package org.tongban.window.ui.plan;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Control;

/** What the window's keys for undoing and saving do while the plan is in front. */
final class PlanActions {

    private PlanActions() {
    }

    /** While the sheet has the focus; in a field the key takes back what was typed. */
    public static final class Undo {
        private final Control sheet;
        private final PlanModel model;

        Undo(Control sheet, PlanModel model) {
            this.sheet = sheet;
            this.model = model;
        }

        @CanExecute
        public boolean canExecute() {
            return sheet.isFocusControl();
        }

        @Execute
        public void execute() {
            model.undo();
        }
    }

    /** Whatever in the part has the focus. */
    public static final class Save {
        private final Runnable save;

        Save(Runnable save) {
            this.save = save;
        }

        @Execute
        public void execute() {
            save.run();
        }
    }
}
