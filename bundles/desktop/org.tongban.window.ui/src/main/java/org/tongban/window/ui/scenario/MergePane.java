package org.tongban.window.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Finding;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.window.optimise.MergePlan;
import org.tongban.window.ui.load.ZoneRow;

/** The fields of a merger, and before and after side by side. */
final class MergePane {

    private final Texts texts;
    private final SashForm panel;
    private final TypedField<String> before;
    private final TypedField<String> after;
    private final TypedField<String> peopleBefore;
    private final TypedField<String> peopleAfter;
    private final TypedField<String> cases;
    private final TypedField<String> days;
    private final TypedField<String> absent;
    private final TypedField<String> perWindow;
    private final Table<MergeRow> table;
    private final FactSheet facts;
    private final Runnable typed;

    /**
     * @param typed   called when something was typed
     * @param explain shows the workings of a figure
     */
    MergePane(Composite parent, Texts texts, Runnable typed, BiConsumer<String, Finding<?>> explain) {
        this.texts = texts;
        this.typed = typed;
        panel = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(panel, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        Form form = new Form(left, 1);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        before = field(form, "before", "");
        after = field(form, "after", texts.get("merge.after.hint"));
        peopleBefore = field(form, "peopleBefore", "");
        peopleAfter = field(form, "peopleAfter", "");
        cases = field(form, "cases", texts.get("merge.cases.hint"));
        days = field(form, "days", "");
        absent = field(form, "absent", "");
        perWindow = field(form, "perWindow", "");
        SashForm right = new SashForm(panel, SWT.VERTICAL | SWT.SMOOTH);
        table = Table.<MergeRow>in(right, "window.merge.table")
                .column(Column.<MergeRow>text("measure", texts.get("scenario.column.measure"), row -> texts.get("merge.measure." + row.measure().key())).width(20).fit().frozen())
                .column(Column.<MergeRow>text("before", texts.get("merge.column.before"), row -> shown(row.before())).width(11).fit().centred().explained(row -> row.why("before").isPresent()))
                .column(Column.<MergeRow>text("after", texts.get("merge.column.after"), row -> shown(row.after())).width(11).fit().centred().explained(row -> row.why("after").isPresent())
                        .tone(row -> ZoneRow.toneOf(row.verdict()) == Tone.NOTE ? Tone.NONE : ZoneRow.toneOf(row.verdict())))
                .column(Column.<MergeRow>text("statedBefore", texts.get("merge.column.statedBefore"), MergeRow::statedBefore).width(9).fit().centred().explained(row -> row.why("statedBefore").isPresent()))
                .column(Column.<MergeRow>text("statedAfter", texts.get("merge.column.statedAfter"), MergeRow::statedAfter).width(8).fit().centred().explained(row -> row.why("statedAfter").isPresent()))
                .bar(texts.get("merge.table"))
                .onExplain((row, column) -> row.why(column).ifPresent(finding -> explain.accept(texts.get("merge.measure." + row.measure().key()), finding))).build();
        facts = new FactSheet(right, "window.merge.facts");
        right.setWeights(70, 30);
        panel.setWeights(34, 66);
    }

    private TypedField<String> field(Form form, String name, String hint) {
        TypedField<String> field = form.add(texts.get("merge.field." + name), parent -> TypedField.text(parent, "window.merge." + name)).hint(hint);
        field.onChange(value -> typed.run());
        return field;
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("load.unknown") : value;
    }

    Composite control() {
        return panel;
    }

    void focus() {
        before.focus();
    }

    /** What stands in the fields. */
    MergeWords words() {
        return new MergeWords(text(before), text(after), text(peopleBefore), text(peopleAfter), text(cases), text(days), text(absent), text(perWindow));
    }

    private static String text(TypedField<String> field) {
        @Nullable String value = field.value();
        return Objects.requireNonNullElse(value, "");
    }

    void fill(MergeWords words) {
        before.set(words.before());
        after.set(words.after());
        peopleBefore.set(words.peopleBefore());
        peopleAfter.set(words.peopleAfter());
        cases.set(words.cases());
        days.set(words.days());
        absent.set(words.absent());
        perWindow.set(words.perWindow());
    }

    void show(MergeModel model) {
        table.show(model.rows());
        List<Fact> lines = new ArrayList<>();
        if (!model.refused().isEmpty()) {
            lines.add(Fact.note(model.refused(), Tone.FAIL));
        } else {
            model.compared().ifPresentOrElse(found -> lines.addAll(notes(found)), () -> lines.add(Fact.note(texts.get("merge.none"), Tone.MUTED)));
        }
        facts.show(lines);
    }

    private List<Fact> notes(MergeModel.Compared found) {
        List<Fact> lines = new ArrayList<>();
        MergePlan plan = found.plan();
        lines.add(Fact.title(found.start().saved().name(), texts.get("merge.cases.of", Long.toString(found.request().cases()))));
        if (plan.separatelyNeeded().isPresent() && plan.togetherNeeded().isPresent()) {
            lines.add(Fact.note(texts.get("merge.pooled", Integer.toString(plan.separatelyNeeded().getAsInt()), Integer.toString(plan.togetherNeeded().getAsInt())), Tone.NONE));
        }
        if (found.request().after().isEmpty()) {
            lines.add(Fact.note(texts.get("merge.fewest"), Tone.MUTED));
        }
        plan.before().lines().stream().filter(line -> line.overloaded() > 0)
                .forEach(line -> lines.add(Fact.note(texts.get("merge.overloaded", String.join("、", line.departments()), Integer.toString(line.windows()), Integer.toString(line.overloaded())), Tone.WARN)));
        plan.after().lines().stream().filter(line -> line.overloaded() > 0)
                .forEach(line -> lines.add(Fact.note(texts.get("merge.overloaded.after", Integer.toString(line.overloaded())), Tone.FAIL)));
        if (found.request().cases() == 0) {
            lines.add(Fact.note(texts.get("merge.noCases"), Tone.WARN));
        }
        return lines;
    }
}
