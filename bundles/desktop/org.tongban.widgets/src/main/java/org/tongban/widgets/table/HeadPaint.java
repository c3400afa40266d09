package org.tongban.widgets.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;

/** Draws headings with the arrow of their order, the filter row, and the line of sums. */
final class HeadPaint<R> extends AbstractCellPainter {

    /** Which of the lines. */
    enum Line { HEADING, FILTER, SUM }

    private final TableModel<R> model;
    private final Look look;
    private final TextFit fit;
    private final Line line;

    HeadPaint(TableModel<R> model, Look look, TextFit fit, Line line) {
        this.model = model;
        this.look = look;
        this.fit = fit;
        this.line = line;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(look.fonts().strong());
        return fit.width(gc, model.columns().get(cell.getColumnIndex()).label) + 2 * look.scaled(8) + look.scaled(14);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Column<R> column = model.columns().get(cell.getColumnIndex());
        Palette palette = look.palette();
        gc.setBackground(line == Line.FILTER ? palette.surface() : palette.raised());
        gc.fillRectangle(bounds);
        int pad = look.scaled(8);
        Rectangle inner = new Rectangle(bounds.x + pad, bounds.y, bounds.width - 2 * pad, bounds.height);
        switch (line) {
            case HEADING -> heading(column, gc, inner);
            case FILTER -> filter(column, gc, inner, bounds);
            default -> sum(column, cell, gc, inner);
        }
        gc.setForeground(palette.line());
        int edge = line == Line.SUM ? bounds.y : bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, edge, bounds.x + bounds.width - 1, edge);
        if (line != Line.SUM) {
            gc.drawLine(bounds.x + bounds.width - 1, bounds.y + bounds.height / 4, bounds.x + bounds.width - 1, bounds.y + bounds.height * 3 / 4);
        }
    }

    private void heading(Column<R> column, GC gc, Rectangle inner) {
        gc.setFont(look.fonts().strong());
        gc.setForeground(look.palette().text());
        int key = keyOf(column);
        int room = key < 0 ? 0 : look.scaled(12);
        int align = CellPaint.align(column);
        fit.draw(gc, column.label, new Rectangle(inner.x, inner.y, inner.width - room, inner.height), align);
        if (key >= 0) {
            arrow(gc, inner.x + inner.width - look.scaled(5), inner.y + inner.height / 2, model.order().get(key).descending());
        }
    }

    private void arrow(GC gc, int x, int y, boolean down) {
        int half = look.scaled(4);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.palette().accent());
        gc.fillPolygon(down ? new int[] {x - half, y - half / 2, x + half, y - half / 2, x, y + half} : new int[] {x - half, y + half / 2, x + half, y + half / 2, x, y - half});
    }

    private int keyOf(Column<R> column) {
        for (int i = 0; i < model.order().size(); i++) {
            if (model.order().get(i).column().equals(column.id)) {
                return i;
            }
        }
        return -1;
    }

    private void filter(Column<R> column, GC gc, Rectangle inner, Rectangle bounds) {
        Palette palette = look.palette();
        String typed = model.filters().getOrDefault(column.id, "");
        gc.setFont(look.fonts().body());
        if (typed.isEmpty()) {
            int x = bounds.x + look.scaled(8);
            int y = bounds.y + bounds.height / 2;
            int u = look.scaled(4);
            gc.setAntialias(SWT.ON);
            gc.setForeground(Palette.between(palette.muted(), palette.surface(), 0.5));
            gc.drawPolygon(new int[] {x, y - u, x + 2 * u, y - u, x + u + 1, y, x + u + 1, y + u, x + u - 1, y + u, x + u - 1, y});
            return;
        }
        gc.setForeground(model.wrong(column.id) ? palette.strong(org.tongban.widgets.look.Tone.FAIL) : palette.accent());
        fit.draw(gc, typed, inner, SWT.LEFT);
    }

    private void sum(Column<R> column, ILayerCell cell, GC gc, Rectangle inner) {
        gc.setFont(look.fonts().strong());
        gc.setForeground(look.palette().text());
        if (column.summed) {
            fit.draw(gc, column.kind == Kind.FLAG ? Kind.INTEGER.text(model.sum(column)) : column.kind.text(model.sum(column)), inner, SWT.RIGHT);
        } else if (cell.getColumnPosition() == 0) {
            fit.draw(gc, "∑  " + Kind.INTEGER.text(model.shownRows()), inner, SWT.LEFT);
        }
    }
}
