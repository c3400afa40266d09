package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.widgets.Screen;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;

class TableScreenTest {
    private record Row(int number, String name, Money net) {
    }

    private final List<String> heard = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>(List.of(new Row(1, "张三", Money.yuan("300")), new Row(2, "李四", Money.yuan("100")), new Row(3, "王五", Money.yuan("200"))));
    private Screen screen;
    private Table<Row> table;
    private NatTable widget;

    @BeforeEach
    void open() {
        screen = new Screen();
        table = build();
        screen.open();
        table.show(rows);
        screen.settle();
        widget = screen.find("t", NatTable.class);
    }

    private Table<Row> build() {
        return Table.<Row>in(screen.shell, "t").bar("工资").column(Column.<Row>integer("number", "序号", Row::number).frozen())
                .column(Column.<Row>text("name", "姓名", Row::name).editor(Editor.text(Row::name, this::rename)))
                .column(Column.<Row>money("net", "实发", Row::net).explained().sum())
                .onSelect(row -> heard.add("select " + (row == null ? "" : row.name()))).onOpen(row -> heard.add("open " + row.name()))
                .onExplain((row, column) -> heard.add("why " + column + " " + row.name())).build();
    }

    private Optional<String> rename(Row row, String name) {
        if (name.isBlank()) {
            return Optional.of("请填写姓名。");
        }
        heard.add("name " + name);
        return Optional.empty();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void tellsSelectionAndOpensByEnter() {
        table.select(rows.get(1));
        screen.settle();
        assertEquals(rows.get(1), table.selected());
        screen.key(widget, SWT.CR, 0);
        assertEquals(List.of("select 李四", "open 李四"), heard);
    }

    @Test
    void explainsTheFigureInFocusOnly() {
        table.select(rows.get(1));
        screen.key(widget, SWT.CR, SWT.MOD1);
        screen.key(widget, SWT.ARROW_RIGHT, 0);
        screen.key(widget, SWT.ARROW_RIGHT, 0);
        screen.key(widget, SWT.CR, SWT.MOD1);
        assertEquals(List.of("select 李四", "why net 李四"), heard);
    }

    @Test
    void saysWhatStandsInItsCells() {
        assertEquals("姓名", widget.getDataValueByPosition(1, 0));
        assertEquals("李四", widget.getDataValueByPosition(1, 2));
        assertEquals("600.00", widget.getDataValueByPosition(2, widget.getRowCount() - 1));
        table.model().groupBy("name");
        screen.settle();
        assertEquals("李四", widget.getDataValueByPosition(1, 1));
        assertEquals("100.00", widget.getDataValueByPosition(2, 1));
    }

    @Test
    void keepsTheSelectionWhenRowsAreShownAnewOrSorted() {
        table.select(rows.get(2));
        table.show(List.of(rows.get(2), rows.get(0)));
        table.model().sort(List.of(new SortKey("net", true)));
        screen.settle();
        assertEquals(rows.get(2), table.selected());
        assertEquals(List.of("select 王五"), heard);
    }

    @Test
    void tellsThatTheSelectedRowIsNoLongerShown() {
        table.select(rows.get(2));
        table.model().filter("name", "张");
        screen.settle();
        assertNull(table.selected());
        assertEquals("select ", heard.get(heard.size() - 1));
    }

    @Test
    void filtersWhileTyping() {
        table.toggleFilterRow();
        screen.until(() -> screen.has("t.filter.number"));
        Text field = screen.find("t.filter.number", Text.class);
        field.setText(">=2");
        screen.until(() -> table.model().shownRows() == 2);
        assertEquals("显示 2 行，共 3 行", screen.find("t.count", Label.class).getText());
        traverse(field, SWT.TRAVERSE_RETURN);
        assertFalse(screen.has("t.filter.number"));
    }

    @Test
    void changesACellAndKeepsARefusedTextOpenWithItsReason() {
        table.select(rows.get(0));
        screen.key(widget, SWT.ARROW_RIGHT, 0);
        screen.key(widget, SWT.F2, 0);
        Text field = screen.find("t.editor", Text.class);
        assertEquals("张三", field.getText());
        field.setText("");
        traverse(field, SWT.TRAVERSE_RETURN);
        assertEquals("请填写姓名。", field.getToolTipText());
        field.setText("张三丰");
        traverse(field, SWT.TRAVERSE_RETURN);
        assertTrue(heard.contains("name 张三丰"));
        assertFalse(screen.has("t.editor"));
    }

    @Test
    void remembersHowItWasLeft() {
        table.model().sort(List.of(new SortKey("net", true)));
        table.model().groupBy("name");
        table.control().dispose();
        assertTrue(screen.memory.get("table.t").endsWith(";-net;name;"), screen.memory.get("table.t"));
        Table<Row> again = build();
        again.show(rows);
        assertEquals("name", again.model().groupColumn());
        assertEquals(List.of(new SortKey("net", true)), again.model().order());
    }

    @Test
    void widthsAreRememberedWhateverTheZoom() {
        table.control().dispose();
        String left = screen.memory.get("table.t");
        Look.of(screen.display).zoom(150);
        Look.of(screen.display).use(Theme.DARK);
        build().control().dispose();
        for (String part : left.split(";")[0].split(",")) {
            String id = part.substring(0, part.indexOf(':'));
            int width = Integer.parseInt(part.substring(part.indexOf(':') + 1));
            int now = TableMemory.of(screen.memory.get("table.t")).columns().get(id);
            assertTrue(Math.abs(width - now) <= width / 20, part + " is now " + now);
        }
    }

    private void traverse(Text field, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        field.notifyListeners(SWT.Traverse, event);
        screen.settle();
    }
}
