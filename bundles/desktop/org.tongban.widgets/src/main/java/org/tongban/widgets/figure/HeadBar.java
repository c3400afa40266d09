package org.tongban.widgets.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The head of a screen: what is shown and its figures at the left, what can be done at the right; one above the other where
 * they do not fit side by side, in further rows where even that is too broad.
 */
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
        left = side();
        right = side();
        panel.addListener(SWT.Resize, e -> arrange());
    }

    private Composite side() {
        Composite side = new Composite(panel, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginRight = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        layout.center = true;
        side.setLayout(layout);
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
        GridLayout layout = (GridLayout) panel.getLayout();
        int width = panel.getClientArea().width - 2 * layout.marginWidth;
        boolean together = left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + layout.horizontalSpacing <= width;
        layout.numColumns = together ? 2 : 1;
        place(left, together, SWT.LEFT, width);
        place(right, together, SWT.RIGHT, width);
        if (panel.computeSize(panel.getSize().x, SWT.DEFAULT, true).y == panel.getSize().y) {
            panel.layout(true, true);
        } else {
            // not at once: within a layout of the parent, which goes on afterwards with the old height
            panel.requestLayout();
        }
    }

    /** Beside the other side, or in rows of its own as broad as the head. */
    private static void place(Composite side, boolean together, int where, int width) {
        GridData data = new GridData(together ? where : SWT.FILL, SWT.CENTER, !together || where == SWT.RIGHT, false);
        data.widthHint = together ? SWT.DEFAULT : Math.max(1, width);
        side.setLayoutData(data);
    }
}
