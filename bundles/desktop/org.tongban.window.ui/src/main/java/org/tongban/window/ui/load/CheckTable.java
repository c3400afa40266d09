package org.tongban.window.ui.load;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.tongban.policy.window.Checked;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallChecks.Result;

/** What the documents ask of the hall, in their order; each opens its workings with the clause. */
final class CheckTable {

    private final Table<Result> table;

    CheckTable(Composite parent, Texts texts, Consumer<Result> explained, Consumer<Result> opened) {
        table = Table.<Result>in(parent, "window.load.checks")
                .column(Column.<Result>text("result", texts.get("load.column.result"), row -> row.verdict().label()).width(8).fit().centred().tag(row -> ZoneRow.toneOf(row.verdict()))
                        .orderBy(Result::verdict).explained())
                .column(Column.<Result>text("title", texts.get("load.column.demand"), Result::title).width(24).fit().explained())
                .column(Column.<Result>text("value", texts.get("load.column.found"), CheckTable::found).width(12).fit().explained().tip(CheckTable::found))
                .column(Column.<Result>text("limit", texts.get("load.column.limit"), row -> row.finding().value().map(Checked::limit).orElse("")).width(10).fit().explained())
                .column(Column.<Result>text("missing", texts.get("load.column.missing"), row -> row.finding().value().map(value -> String.join("、", value.missing())).orElse("")).width(20)
                        .fit().tip(row -> row.finding().value().map(value -> String.join("、", value.missing())).orElse(null)))
                .column(Column.<Result>text("clause", texts.get("load.column.clause"), row -> row.clause().toString()).width(14).fit())
                .mark(row -> ZoneRow.toneOf(row.verdict()) == Tone.FAIL ? Mark.of(Tone.FAIL, row.verdict().label()) : Mark.NONE)
                .bar(texts.get("load.view.checks")).onExplain((row, column) -> explained.accept(row)).onOpen(opened).build();
    }

    private static String found(Result row) {
        return row.finding().value().map(Checked::value).orElseGet(row.finding()::reason);
    }

    Composite control() {
        return table.control();
    }

    void show(List<Result> rows) {
        table.show(rows);
    }

    void focus() {
        table.focus();
    }
}
