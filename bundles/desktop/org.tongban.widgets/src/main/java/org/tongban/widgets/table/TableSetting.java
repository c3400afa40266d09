package org.tongban.widgets.table;

import java.util.function.Function;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.tongban.widgets.look.Look;

/** Tells the table widget who draws its cells and what clicks on headings do. */
final class TableSetting<R> extends AbstractRegistryConfiguration {
    private final ICellPainter cells;
    private final ICellPainter headings;
    private final ICellPainter filters;
    private final ICellPainter sums;
    private final Table<R> table;

    private TableSetting(Table<R> table, Look look, Function<? super R, Mark> mark, java.util.function.IntPredicate selectedRow) {
        this.table = table;
        TableModel<R> model = table.model();
        TextFit fit = new TextFit();
        cells = new CellPaint<>(model, look, fit, mark, selectedRow);
        headings = new HeadPaint<>(model, look, fit, HeadPaint.Line.HEADING);
        filters = new HeadPaint<>(model, look, fit, HeadPaint.Line.FILTER);
        sums = new HeadPaint<>(model, look, fit, HeadPaint.Line.SUM);
    }

    static <R> void configure(NatTable widget, Table<R> table, Function<? super R, Mark> mark, java.util.function.IntPredicate selectedRow) {
        widget.setConfigRegistry(new ConfigRegistry());
        widget.addConfiguration(new TableSetting<>(table, Look.of(widget), mark, selectedRow));
        widget.configure();
        widget.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
        for (DisplayMode mode : DisplayMode.values()) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells, mode);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, headings, mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, filters, mode, Layers.FILTER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, sums, mode, Layers.SUM);
        }
    }

    /** The line beside frozen columns, which the widget draws itself. */
    static void separator(NatTable widget, Look look) {
        widget.getConfigRegistry().registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, look.palette().line());
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, 1), new SortColumnAction(false));
        bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, 1), new SortColumnAction(true));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (widget, event) -> table.enter());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (widget, event) -> table.enter());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.CR), (widget, event) -> table.explain());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (widget, event) -> table.copy());
    }
}
