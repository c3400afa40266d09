package org.tongban.plan.ui;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * How a desk of decisions is laid out: a remark on top, below it the table of what may be decided, below that the fields of a
 * decision at the left, and beside them whatever tells of it.
 */
public final class DeskLayout {

    private final Remark remark;
    private final SashForm rows;
    private final SashForm columns;
    private final ScrolledComposite scroll;
    private Control form;

    /** @param id the prefix of the widgets' names */
    public DeskLayout(Composite parent, String id, Function<Composite, Control> table) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, id + ".remark");
        rows = new SashForm(parent, SWT.VERTICAL);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.apply(rows);
        columns = new SashForm(rows, SWT.HORIZONTAL);
        scroll = new ScrolledComposite(columns, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = scroll;
    }

    /**
     * Puts the fields and what stands beside them in place.
     *
     * @param tableHeight of a hundred, how much of the height is the table's
     * @param width       of a hundred, how much of the width is the fields'
     */
    public void place(Control fields, int tableHeight, int width) {
        form = fields;
        scroll.setContent(fields);
        scroll.addListener(SWT.Resize, event -> fit());
        rows.setWeights(tableHeight, 100 - tableHeight);
        columns.setWeights(width, 100 - width);
    }

    /** The parent of the fields. */
    public ScrolledComposite scroll() {
        return scroll;
    }

    /** The parent of what stands beside the fields. */
    public Composite beside() {
        return columns;
    }

    public Remark remark() {
        return remark;
    }

    /** Makes room for the fields as high as they now are. */
    public void fit() {
        scroll.setMinHeight(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
