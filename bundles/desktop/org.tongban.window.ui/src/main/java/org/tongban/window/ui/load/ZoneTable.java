package org.tongban.window.ui.load;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.money.Rate;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The zones of a hall with what their windows bear; every figure opens its workings. */
final class ZoneTable {

    private final Table<ZoneRow> table;
    private boolean showing;

    ZoneTable(Composite parent, Texts texts, Consumer<ZoneRow> chosen, Consumer<ZoneRow> explained) {
        table = Table.<ZoneRow>in(parent, "window.load.zones")
                .column(Column.<ZoneRow>text("zone", texts.get("load.column.zone"), row -> row.name().isEmpty() ? texts.get("load.noZone") : row.name()).width(11).fit().frozen())
                .column(Column.<ZoneRow>integer("windows", texts.get("load.column.windows"), row -> row.windows().orElse(null)).width(5).fit().sum().tone(ZoneRow::windowsTone)
                        .explained(row -> row.finding().isPresent())
                        .tip(row -> row.recommended().map(wanted -> texts.get("load.recommended", Integer.toString(wanted))).orElse(null)))
                .column(Column.<ZoneRow>integer("cases", texts.get("load.column.cases"), row -> row.cases().orElse(null)).width(7).fit().sum().explained()
                        .tip(row -> row.cases().isPresent() ? null : row.load().reason()).tone(row -> row.cases().isPresent() ? Tone.NONE : Tone.MUTED))
                .column(Column.<ZoneRow>percent("load", texts.get("load.column.load"), row -> row.load().load().map(Rate::new).orElse(null)).width(7).fit().tone(ZoneRow::loadTone)
                        .explained().tip(row -> row.load().load().isPresent() ? null : row.load().reason()))
                .column(Column.<ZoneRow>number("perWindow", texts.get("load.column.perWindow"), row -> row.load().perWindow().orElse(null)).width(8).fit().heat().explained())
                .bar(texts.get("load.zones"))
                .onSelect(row -> {
                    if (row != null && !showing) {
                        chosen.accept(row);
                    }
                }).onExplain((row, column) -> explained.accept(row)).onOpen(explained).build();
    }

    Composite control() {
        return table.control();
    }

    void show(List<ZoneRow> rows) {
        showing = true;
        table.show(rows);
        showing = false;
    }

    void focus() {
        table.focus();
    }
}
