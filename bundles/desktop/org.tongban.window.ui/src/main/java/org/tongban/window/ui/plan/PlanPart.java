package org.tongban.window.ui.plan;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;

/** The plan of a hall, floor by floor. */
public final class PlanPart {

    public static final String ID = "org.tongban.window.ui.plan";

    @PostConstruct
    void create(Composite parent) {
        Ids.name("plan.canvas", new Canvas(parent, SWT.DOUBLE_BUFFERED));
    }
}
