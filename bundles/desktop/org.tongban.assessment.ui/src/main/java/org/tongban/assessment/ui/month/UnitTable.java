package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.tongban.assessment.MonthBook;
import org.tongban.core.id.SiteId;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The sites at the left, with their counts against their own share; the one selected is shown on the board. */
final class UnitTable {

    private final Table<UnitRow> table;
    private final Texts texts;

    UnitTable(Composite parent, Texts texts, Consumer<Optional<SiteId>> chosen, Consumer<UnitRow> explained) {
        this.texts = texts;
        table = Table.<UnitRow>in(parent, "assessment.month.units")
                .column(Column.<UnitRow>text("name", texts.get("column.unit"), UnitRow::name).width(16))
                .column(Column.<UnitRow>integer("people", texts.get("figure.people"), UnitRow::people).width(4).fit())
                .column(Column.<UnitRow>integer("best", texts.get("column.best"), UnitRow::best).width(4).fit().tone(UnitRow::tone).explained(row -> row.check().isPresent())
                        .hint(texts.get("column.best.tip")))
                .column(Column.<UnitRow>integer("cap", texts.get("column.cap"), UnitRow::cap).width(4).fit().explained(row -> row.check().isPresent()).hint(texts.get("column.cap.tip")))
                .column(Column.<UnitRow>integer("missing", texts.get("figure.missing"), row -> row.missing() == 0 ? null : row.missing()).width(4).fit()
                        .tone(row -> row.missing() > 0 ? Tone.WARN : Tone.NONE))
                .mark(row -> row.tone() == Tone.NONE ? Mark.NONE : Mark.of(row.tone(), texts.get(row.tone() == Tone.FAIL ? "mark.beyond" : "mark.share")))
                .title(texts.get("part.units"))
                .onSelect(row -> chosen.accept(row == null ? Optional.empty() : row.site())).onExplain((row, column) -> explained.accept(row)).build();
    }

    Composite control() {
        return table.control();
    }

    void show(MonthBook book) {
        List<UnitRow> rows = new ArrayList<>();
        rows.add(UnitRow.all(book, texts.get("unit.all")));
        book.units().stream().map(UnitRow::of).forEach(rows::add);
        table.show(book.clerks().isEmpty() ? List.of() : rows);
    }
}
