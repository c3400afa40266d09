package org.tongban.window.ui.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.text.Texts;

/** The sheet with all that stands around it: head, signs to place, properties. */
final class PlanDesk {
    private final Composite panel;
    private final PlanCanvas sheet;
    private final PlanHands hands;

    PlanDesk(Composite parent, Texts texts, PlanWords words, PlanModel model, Pictures pictures, PlanHead.Wishes ofHead, FloorPanel.Wishes ofFloor) {
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(bare(3));
        PlanHead head = new PlanHead(panel, texts, words, model, ofHead);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        Composite signs = new Composite(panel, SWT.NONE);
        signs.setLayout(bare(1));
        signs.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        sheet = new PlanCanvas(panel, model, pictures, texts.get("plan.state.none"));
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        hands = new PlanHands(model, sheet);
        new PlanKeys(model, sheet, hands);
        new PlanMenu(texts, model, sheet);
        new PaletteBar(signs, texts, hands, sheet).control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        new PlanSide(panel, texts, model, sheet, ofFloor);
        head.sheet(sheet);
    }

    private static GridLayout bare(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    Composite control() {
        return panel;
    }

    PlanCanvas sheet() {
        return sheet;
    }

    PlanHands hands() {
        return hands;
    }
}
