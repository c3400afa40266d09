package org.tongban.window.ui.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The column beside the sheet: of what is chosen, else of the floor. */
final class PlanSide {
    private static final int WIDTH = 240;
    private final ScrolledComposite scroll;
    private final Composite views;
    private final StackLayout stack = new StackLayout();
    private final ChosenPanel chosen;
    private final FloorPanel floor;
    private final PlanModel model;

    PlanSide(Composite parent, Texts texts, PlanModel model, PlanCanvas sheet, FloorPanel.Wishes wishes) {
        this.model = model;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        GridData data = new GridData(SWT.RIGHT, SWT.FILL, false, true);
        scroll.setLayoutData(data);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        views = new Composite(scroll, SWT.NONE);
        views.setLayout(stack);
        scroll.setContent(views);
        chosen = new ChosenPanel(views, texts, model);
        floor = new FloorPanel(views, texts, model, sheet, wishes);
        scroll.addListener(SWT.Resize, event -> measure());
        Look.follow(scroll, look -> {
            data.widthHint = look.scaled(WIDTH);
            parent.layout();
            measure();
        });
        model.onChange(PlanModel.PLAN, change -> show());
        model.onChange(PlanModel.SELECTION, change -> show());
        show();
    }

    private void show() {
        boolean some = !model.chosen().isEmpty();
        Composite front = some ? chosen.grid : floor.grid;
        if (some) {
            chosen.show();
        } else {
            floor.show();
        }
        if (stack.topControl != front) {
            stack.topControl = front;
            scroll.setOrigin(0, 0);
        }
        views.setVisible(model.plan().isPresent());
        views.layout(true, true);
        measure();
    }

    private void measure() {
        if (stack.topControl != null) {
            int wide = Math.max(10, scroll.getClientArea().width);
            scroll.setMinSize(wide, stack.topControl.computeSize(wide, SWT.DEFAULT).y);
            scroll.getVerticalBar().setIncrement(Look.of(scroll).scaled(24));
        }
    }
}
