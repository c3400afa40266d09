package org.tongban.plan.ui.effect;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.ui.RichText;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;

/** Whom and what a decision would touch, one by one, with the workings before and after; below it what was decided so far. */
public final class EffectView {

    private final EffectModel model;
    private final Desktop desktop;
    private final Table<EffectRow> table;
    private final RichText history;

    /** @param id of the table is {@code id.effect}, of the history {@code id.history} */
    public EffectView(Composite parent, String id, EffectModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        table = Table.<EffectRow>in(sash, id + ".effect").bar(texts.get("effect.title"))
                .column(Column.<EffectRow>text("name", texts.get("effect.column.name"), row -> row.shift().subject().name()).width(7).tip(row -> row.shift().subject().name()))
                .column(Column.<EffectRow>text("before", texts.get("effect.column.before"), row -> row.shift().was()).width(7).tip(row -> row.shift().was()))
                .column(Column.<EffectRow>text("after", texts.get("effect.column.after"), row -> row.shift().is()).width(7).tip(row -> row.shift().is()).explained())
                .column(Column.<EffectRow>money("amount", texts.get("effect.column.amount"), EffectView::amount).width(7))
                .column(Column.<EffectRow>text("topic", texts.get("effect.column.topic"), row -> topic(row.effect())).width(8).tip(row -> topic(row.effect())))
                .column(Column.<EffectRow>text("id", texts.get("effect.column.id"), row -> row.shift().subject().id()).width(5).orderBy(EffectView::order))
                .column(Column.<EffectRow>text("records", texts.get("effect.column.records"), row -> model.records(row.effect())).width(16))
                .onExplain((row, column) -> explain(row)).onOpen(this::explain).build();
        history = new RichText(sash, id + ".history");
        sash.setWeights(58, 42);
        model.onChange(EffectModel.STATE, event -> show());
        model.onChange(EffectModel.PICKED, event -> show());
    }

    private String topic(Effect effect) {
        return desktop.language().getLanguage().equals("en") ? effect.topic().english() : effect.topic().title();
    }

    /** Internal numbers by their value. */
    private static Long order(EffectRow row) {
        String id = row.shift().subject().id();
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0L;
    }

    private static @Nullable Money amount(EffectRow row) {
        return row.effect().isMoney() ? row.shift().amount() : null;
    }

    private void explain(EffectRow row) {
        if (!row.workings().isEmpty()) {
            Subject subject = row.shift().subject();
            desktop.explain(new Explanation((topic(row.effect()) + " " + subject.id() + " " + subject.name()).strip(), row.shift().was() + " → " + row.shift().is(), row.workings()));
        }
    }

    private void show() {
        if (!table.control().isDisposed()) {
            table.show(model.rows());
        }
    }

    /** What was decided so far. */
    public RichText history() {
        return history;
    }

    /** The tone in which an option's effect is told. */
    public static Tone tone(EffectModel model, String letter) {
        return model.changes(letter) ? Tone.ACCENT : Tone.MUTED;
    }
}
