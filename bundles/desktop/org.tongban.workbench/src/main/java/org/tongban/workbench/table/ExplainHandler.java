package org.tongban.workbench.table;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.tongban.widgets.table.Table;

/** Asks why the selected figure is what it is. */
public final class ExplainHandler {

    @CanExecute
    boolean canExecute() {
        return Table.focused(Display.getCurrent()).isPresent();
    }

    @Execute
    void execute() {
        Table.focused(Display.getCurrent()).ifPresent(Table::explain);
    }
}
