package org.tongban.assessment.ui.month;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The ranked list of the clerks, to be sorted, filtered, searched and exported; grades by the keys 1, 2, 3 … */
final class MonthTable {

    private final Table<BoardRow> table;
    private final Board.Listener listener;
    private List<Grade> grades = List.of();

    MonthTable(Composite parent, Texts texts, Board.Listener listener) {
        this.listener = listener;
        table = Table.<BoardRow>in(parent, "assessment.month.list")
                .column(Column.<BoardRow>integer("rank", texts.get("column.rank"), row -> row.rank() == 0 ? null : row.rank()).width(5).fit().frozen())
                .column(Column.<BoardRow>text("name", texts.get("column.name"), row -> row.clerk().name()).width(10).frozen())
                .column(Column.<BoardRow>text("unit", texts.get("column.unit"), BoardRow::unit).width(20))
                .column(Column.<BoardRow>number("score", texts.get("column.score"), BoardRow::score).width(8).fit())
                .column(Column.<BoardRow>text("grade", texts.get("column.grade"), row -> row.clerk().shown()).width(8).fit().centred()
                        .tag(row -> GradeTones.of(row.clerk(), grades)).orderBy(this::order))
                .column(Column.<BoardRow>text("suggested", texts.get("column.suggested"), row -> row.suggested().map(Grade::word).orElse("")).width(8).fit().centred()
                        .tone(row -> row.isOtherThanSuggested() ? Tone.WARN : Tone.NONE).explained(row -> row.suggested().isPresent()).hint(texts.get("column.suggested.tip")))
                .column(Column.<BoardRow>text("stored", texts.get("column.stored"), row -> row.isChanged() ? row.stored().map(Grade::word).orElse("—") : "").width(8).fit().centred()
                        .tone(row -> row.isChanged() ? Tone.NOTE : Tone.NONE).hint(texts.get("column.stored.tip")))
                .column(Column.<BoardRow>text("state", texts.get("column.state"), row -> row.clerk().state().label()).width(12).fit())
                .mark(row -> row.isChanged() ? Mark.of(Tone.NOTE, texts.get("mark.changed")) : row.clerk().isMissing() ? Mark.of(Tone.WARN, texts.get("zone.missing")) : Mark.NONE)
                .orderBy("rank").bar(texts.get("part.month"))
                .onSelect(row -> listener.selected(selected())).onOpen(listener::opened).onExplain((row, column) -> listener.opened(row)).build();
        for (Control child : table.control().getChildren()) {
            child.addListener(SWT.KeyDown, this::key);
        }
    }

    Composite control() {
        return table.control();
    }

    void show(List<BoardRow> rows, List<Grade> known) {
        grades = List.copyOf(known);
        table.show(rows);
    }

    void focus() {
        table.focus();
    }

    private Comparable<Integer> order(BoardRow row) {
        int place = row.clerk().grade().map(grades::indexOf).orElse(-1);
        return place < 0 ? grades.size() : place;
    }

    private Set<PersonId> selected() {
        return table.selection().stream().map(BoardRow::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void key(Event e) {
        int grade = e.character - '1';
        if (e.stateMask == 0 && grade >= 0 && grade < grades.size() && !selected().isEmpty()) {
            listener.graded(selected(), grades.get(grade));
        } else if (e.keyCode == SWT.BS) {
            listener.undone();
        }
    }
}
