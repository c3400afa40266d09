package org.tongban.workbench.home;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.look.Look;

/** A chart on a card, with a way to the part that shows more of it. */
final class ChartCard extends Composite {
    private static final int LEAST = 250;
    /** Title, axis, legend and the way to more. */
    private static final int AROUND = 150;
    private static final int LINE = 19;
    private final ChartCanvas chart;
    private final Label more;
    private int lines;

    /** @param open leads to more; null if there is no such part */
    ChartCard(Composite parent, String id, String moreText, @Nullable Runnable open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        HomePage.own(this);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 0;
        setLayout(layout);
        chart = new ChartCanvas(this, id);
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        more = HomePage.own(Ids.name(id + ".more", new Label(this, SWT.NONE)));
        more.setText(open == null ? "" : moreText + " ›");
        more.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        if (open != null) {
            more.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            more.addListener(SWT.MouseUp, event -> open.run());
            chart.control().addListener(SWT.MouseDoubleClick, event -> open.run());
        }
        addPaintListener(event -> {
            Look look = Look.of(this);
            Rectangle area = getClientArea();
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(look.palette().page());
            event.gc.fillRectangle(area);
            event.gc.setBackground(look.palette().surface());
            event.gc.setForeground(look.palette().line());
            int arc = look.scaled(12);
            event.gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
            event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        });
        Look.follow(this, look -> {
            layout.marginWidth = look.scaled(10);
            layout.marginHeight = look.scaled(8);
            setBackground(look.palette().surface());
            more.setBackground(look.palette().surface());
            more.setForeground(look.palette().accent());
            more.setFont(look.fonts().small());
        });
    }

    void show(@Nullable JFreeChart drawn) {
        lines = drawn != null && drawn.getPlot() instanceof CategoryPlot plot && plot.getOrientation() == PlotOrientation.HORIZONTAL && plot.getDataset() != null
                ? plot.getDataset().getColumnCount() : 0;
        chart.show(drawn);
    }

    /** How high it would like to be: bars that lie one below the other need a line each. */
    int height(Look look) {
        return look.scaled(Math.max(LEAST, AROUND + lines * LINE));
    }
}
