package org.tongban.widgets.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The head of a screen: what is shown and its figures at the left, what can be done at the right; one above the other where they do not fit side by side. */
public final class HeadBar {
    private final Composite panel;
    private final Composite left;
    private final Composite right;

    public HeadBar(Composite parent) {
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.verticalSpacing = 2;
        panel.setLayout(layout);
        left = side(SWT.LEFT);
        right = side(SWT.RIGHT);
        panel.addListener(SWT.Resize, e -> arrange());
    }

    private Composite side(int where) {
        Composite side = new Composite(panel, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 6;
        side.setLayout(layout);
        side.setLayoutData(new GridData(where, SWT.CENTER, where == SWT.RIGHT, false));
        return side;
    }

    public Composite control() {
        return panel;
    }

    /** For the period and the figures. */
    public Composite left() {
        return left;
    }

    /** For switches and buttons. */
    public Composite right() {
        return right;
    }

    /** To be called after things were put in, taken out or became broader. */
    public void arrange() {
        ((GridLayout) left.getLayout()).numColumns = Math.max(1, left.getChildren().length);
        ((GridLayout) right.getLayout()).numColumns = Math.max(1, right.getChildren().length);
        GridLayout layout = (GridLayout) panel.getLayout();
        int needed = left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * layout.marginWidth + layout.horizontalSpacing;
        int columns = needed <= panel.getClientArea().width ? 2 : 1;
        layout.numColumns = columns;
        if (panel.computeSize(panel.getSize().x, SWT.DEFAULT, true).y == panel.getSize().y) {
            panel.layout(true, true);
        } else {
            panel.getParent().layout(true, true);
        }
    }
}
