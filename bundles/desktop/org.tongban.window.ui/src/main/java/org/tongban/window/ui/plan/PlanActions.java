package org.tongban.window.ui.plan;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** What the window's keys for undoing and saving do while the plan is in front. */
final class PlanActions {

    private PlanActions() {
    }

    /** In a field the key takes back what was typed. */
    public static final class Undo {
        private final PlanModel model;

        Undo(PlanModel model) {
            this.model = model;
        }

        @CanExecute
        public boolean canExecute() {
            Control focus = Display.getCurrent().getFocusControl();
            return !(focus instanceof Text) && !(focus instanceof Combo);
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
