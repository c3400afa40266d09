package org.tongban.payroll.ui.look;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.Ids;

/** A question or a message in words, whose first button says what will be done. The buttons are named by the id and {@code .yes} or {@code .no}. */
public final class Question extends MessageDialog {
    private final String id;

    private Question(Shell parent, String id, String title, String text, int kind, String... buttons) {
        super(parent, title, null, text, kind, 0, buttons);
        this.id = id;
    }

    /** Whether the user said yes. */
    public static boolean ask(Shell parent, String id, String title, String text, String yes, String no) {
        return new Question(parent, id, title, text, CONFIRM, yes, no).open() == 0;
    }

    /** Tells something. @param odd whether it is to be looked at */
    public static void tell(Shell parent, String id, String title, String text, boolean odd, String close) {
        new Question(parent, id, title, text, odd ? WARNING : INFORMATION, close).open();
    }

    @Override
    protected Button createButton(Composite parent, int index, String label, boolean first) {
        return Ids.name(id + (index == 0 ? ".yes" : ".no"), super.createButton(parent, index, label, first));
    }
}
