package org.tongban.widgets.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** Draws the cells of rows and of group headings. */
final class CellPaint<R> extends AbstractCellPainter {
    private final TableModel<R> model;
    private final Look look;
    private final TextFit fit;
    private final HeatRange<R> heat;
    private final java.util.function.Function<? super R, Mark> marks;
    private final java.util.function.IntPredicate selectedRow;

    CellPaint(TableModel<R> model, Look look, TextFit fit, java.util.function.Function<? super R, Mark> marks, java.util.function.IntPredicate selectedRow) {
        this.model = model;
        this.look = look;
        this.fit = fit;
        this.heat = new HeatRange<>(model);
        this.marks = marks;
        this.selectedRow = selectedRow;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        Column<R> column = model.columns().get(cell.getColumnIndex());
        gc.setFont(look.fonts().body());
        return fit.width(gc, model.text(cell.getRowIndex(), column)) + 2 * look.scaled(8);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int place = cell.getRowIndex();
        if (place >= model.size()) {
            return;
        }
        Column<R> column = model.columns().get(cell.getColumnIndex());
        R row = model.row(place);
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        if (row == null) {
            group(model.group(place), column, cell, gc, bounds);
        } else {
            data(row, place, column, cell, gc, bounds, selected);
        }
        line(gc, bounds);
        if (cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
            gc.setForeground(look.palette().accent());
            gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 2);
        }
    }

    private void data(R row, int place, Column<R> column, ILayerCell cell, GC gc, Rectangle bounds, boolean selected) {
        Palette palette = look.palette();
        Mark mark = marks.apply(row);
        Tone tone = column.tone.apply(row);
        Color ground = ground(row, column, mark, tone, selected, selectedRow.test(place));
        gc.setBackground(ground);
        gc.fillRectangle(bounds);
        if (cell.getColumnPosition() == 0 && mark.tone() != Tone.NONE) {
            gc.setBackground(palette.strong(mark.tone()));
            gc.fillRectangle(bounds.x, bounds.y, look.scaled(3), bounds.height - 1);
        }
        gc.setFont(look.fonts().body());
        String text = model.text(place, column);
        Rectangle inner = inner(bounds);
        if (column.tag != null && !text.isEmpty()) {
            tag(gc, text, column.tag.apply(row), inner, column);
            return;
        }
        gc.setForeground(letters(column, tone, mark, ground));
        int align = align(column);
        fit.draw(gc, text, inner, align);
        if (!text.isEmpty() && column.explained.test(row)) {
            dotted(gc, text, inner, align);
        }
    }

    private Color ground(R row, Column<R> column, Mark mark, Tone tone, boolean selected, boolean inSelectedRow) {
        Palette palette = look.palette();
        Color ground = palette.surface();
        if (tone != Tone.NONE) {
            ground = palette.soft(tone);
        } else if (column.heat) {
            Double share = heat.share(column.valueOf(row));
            ground = share == null ? ground : palette.heat(share);
        } else if (mark.tone() != Tone.NONE && mark.tone() != Tone.MUTED) {
            ground = Palette.between(palette.surface(), palette.soft(mark.tone()), 0.55);
        }
        if (selected) {
            return Palette.between(ground, palette.accent(), palette.dark() ? 0.38 : 0.24);
        }
        return inSelectedRow ? Palette.between(ground, palette.accent(), palette.dark() ? 0.16 : 0.09) : ground;
    }

    private Color letters(Column<R> column, Tone tone, Mark mark, Color ground) {
        Palette palette = look.palette();
        if (tone != Tone.NONE) {
            return palette.strong(tone);
        }
        if (column.heat) {
            return palette.on(ground);
        }
        return mark.tone() == Tone.MUTED ? palette.muted() : palette.text();
    }

    private void tag(GC gc, String text, Tone tone, Rectangle inner, Column<R> column) {
        Palette palette = look.palette();
        if (tone == Tone.NONE) {
            gc.setForeground(palette.text());
            fit.draw(gc, text, inner, align(column));
            return;
        }
        gc.setFont(look.fonts().small());
        int pad = look.scaled(6);
        int width = Math.min(inner.width, fit.width(gc, text) + 2 * pad);
        int height = Math.min(inner.height - 2, gc.getFontMetrics().getHeight() + look.scaled(3));
        int x = column.centred ? inner.x + (inner.width - width) / 2 : inner.x;
        Rectangle pill = new Rectangle(x, inner.y + (inner.height - height) / 2, width, height);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.soft(tone));
        gc.fillRoundRectangle(pill.x, pill.y, pill.width, pill.height, height, height);
        gc.setForeground(palette.strong(tone));
        fit.draw(gc, text, new Rectangle(pill.x + pad, pill.y, pill.width - 2 * pad, pill.height), SWT.CENTER);
    }

    private void dotted(GC gc, String text, Rectangle inner, int align) {
        int width = Math.min(inner.width, fit.width(gc, text));
        int x = align == SWT.RIGHT ? inner.x + inner.width - width : align == SWT.CENTER ? inner.x + (inner.width - width) / 2 : inner.x;
        int y = inner.y + (inner.height + gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(Palette.between(look.palette().muted(), look.palette().surface(), 0.45));
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x, y, x + width, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void group(@Nullable Group group, Column<R> column, ILayerCell cell, GC gc, Rectangle bounds) {
        Palette palette = look.palette();
        gc.setBackground(palette.raised());
        gc.fillRectangle(bounds);
        gc.setForeground(palette.text());
        gc.setFont(look.fonts().strong());
        if (group == null) {
            return;
        }
        int room = nameRoom(cell);
        if (cell.getBounds().x < room) {
            // across all columns up to the first that is summed; each cell draws its piece of it
            String name = (model.open(group) ? "▾ " : "▸ ") + (group.text().isEmpty() ? "—" : group.text()) + "  " + group.rows().size();
            fit.draw(gc, name, inner(new Rectangle(0, bounds.y, room, bounds.height)), SWT.LEFT);
        } else if (column.summed) {
            fit.draw(gc, column.kind.text(group.sums().get(column.id)), inner(bounds), SWT.RIGHT);
        }
    }

    /** How far a group's name may reach: to the first summed column in sight; over the first column at least. */
    private int nameRoom(ILayerCell cell) {
        ILayer layer = cell.getLayer();
        int position = 1;
        while (position < layer.getColumnCount() && !model.columns().get(layer.getColumnIndexByPosition(position)).summed) {
            position++;
        }
        return position < layer.getColumnCount() ? layer.getStartXOfColumnPosition(position) : layer.getWidth();
    }

    private void line(GC gc, Rectangle bounds) {
        gc.setForeground(look.palette().line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
    }

    private Rectangle inner(Rectangle bounds) {
        int pad = look.scaled(8);
        return new Rectangle(bounds.x + pad, bounds.y, bounds.width - 2 * pad, bounds.height - 1);
    }

    static int align(Column<?> column) {
        return column.centred || column.kind == Kind.FLAG ? SWT.CENTER : column.kind.numeric() ? SWT.RIGHT : SWT.LEFT;
    }
}
