package org.tongban.window.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Scenarios.FilingContent;

/** Some scenarios side by side, and what is filed of one. */
final class ComparePane {

    private final Texts texts;
    private final SashForm panel;
    private final Composite compared;
    private final FactSheet facts;

    ComparePane(Composite parent, Texts texts) {
        this.texts = texts;
        panel = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        compared = new Composite(panel, SWT.NONE);
        compared.setLayout(new FillLayout());
        facts = new FactSheet(panel, "window.scenario.facts");
        panel.setWeights(62, 38);
    }

    Composite control() {
        return panel;
    }

    void nothingKept() {
        facts.show(List.of(Fact.note(texts.get("scenario.empty"), Tone.MUTED)));
    }

    void show(FilingContent content) {
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.title(content.title(), "SHA-256 " + content.digest()));
        content.lines().forEach(line -> lines.add(Fact.note(line, Tone.NONE)));
        facts.show(lines);
    }

    void show(ScenariosModel model) {
        for (Control old : compared.getChildren()) {
            old.dispose();
        }
        List<String> names = model.names();
        TableBuilder<CompareRow> builder = Table.<CompareRow>in(compared, "window.scenario.compare")
                .column(Column.<CompareRow>text("zone", texts.get("load.column.zone"), CompareRow::zone).width(12).fit().frozen())
                .column(Column.<CompareRow>text("measure", texts.get("scenario.column.measure"), row -> texts.get("scenario.measure." + row.measure().key())).width(12).fit().frozen());
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            builder.column(Column.<CompareRow>text("scenario" + i, names.get(i), row -> row.values().get(place)).width(12).fit().centred()
                    .tone(row -> place > 0 && !row.values().get(place).equals(row.values().get(0)) ? Tone.NOTE : Tone.NONE));
        }
        Table<CompareRow> table = builder.bar(texts.get("scenario.compare")).build();
        table.show(model.rows());
        compared.layout();
    }
}
