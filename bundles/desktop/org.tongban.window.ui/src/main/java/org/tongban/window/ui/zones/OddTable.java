package org.tongban.window.ui.zones;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.window.ui.load.ZoneRow;

/** Where the document disagrees with itself, and how it is read; each leads to its clause. */
final class OddTable {

    private final Table<Contradiction> table;

    OddTable(Composite parent, Texts texts, Consumer<Contradiction> opened) {
        table = Table.<Contradiction>in(parent, "window.zones.odd")
                .column(Column.<Contradiction>text("severity", texts.get("load.column.result"), odd -> odd.severity().label()).width(7).fit().centred().tag(odd -> ZoneRow.toneOf(odd.severity())))
                .column(Column.<Contradiction>text("title", texts.get("zones.column.odd"), Contradiction::title).width(20).fit().tip(Contradiction::title))
                .column(Column.<Contradiction>text("says", texts.get("zones.column.says"), Contradiction::says).width(22).fit().tip(Contradiction::says))
                .column(Column.<Contradiction>text("found", texts.get("zones.column.found"), Contradiction::found).width(22).fit().tip(Contradiction::found))
                .column(Column.<Contradiction>text("reading", texts.get("zones.column.reading"), Contradiction::reading).width(28).fit().tip(Contradiction::reading))
                .column(Column.<Contradiction>text("clause", texts.get("load.column.clause"), odd -> odd.clause().toString()).width(14).fit())
                .bar(texts.get("zones.odd")).onOpen(opened).onExplain((odd, column) -> opened.accept(odd)).build();
    }

    Composite control() {
        return table.control();
    }

    void show(List<Contradiction> all) {
        table.show(all);
    }

    void focus() {
        table.focus();
    }
}
