package org.tongban.window.ui.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;

/** When people come: half hours by weekdays, the darker the more. */
final class HeatTable {

    private final Table<HeatRow> table;

    HeatTable(Composite parent, Texts texts) {
        TableBuilder<HeatRow> builder = Table.<HeatRow>in(parent, "window.load.heat")
                .column(Column.<HeatRow>text("from", texts.get("load.column.halfHour"), row -> row.from() + "–" + row.from().plusMinutes(30)).width(11).fit().frozen());
        for (DayOfWeek weekday : DayOfWeek.values()) {
            builder.column(Column.<HeatRow>number(weekday.name(), weekday.getDisplayName(TextStyle.SHORT, texts.language()),
                    row -> row.on(weekday).map(HeatTable::tenths).orElse(null)).width(5).heat().sum());
        }
        table = builder.bar(texts.get("load.view.heat")).build();
    }

    private static BigDecimal tenths(double people) {
        return BigDecimal.valueOf(people).setScale(1, RoundingMode.HALF_UP);
    }

    Composite control() {
        return table.control();
    }

    void show(String heading, List<HeatRow> rows) {
        table.heading(heading);
        table.show(rows);
    }

    void focus() {
        table.focus();
    }
}
