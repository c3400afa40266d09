package org.tongban.plan.ui.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.ui.Lettering;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.effect.ClosedWord;
import org.tongban.plan.ui.effect.EffectModel;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The fields of a local value. */
final class EntryForm {
    private final Texts texts;
    private final Composite form;
    private final Label name;
    private final Label key;
    private final Form fields;
    private final TypedField<String> value;
    private final ChoiceField<Optional<Site>> site;
    private final DateField from;
    private final TypedField<String> document;
    private final TypedField<String> reason;
    private final EffectModel effects;
    private final Label effect;
    private final ClosedWord closed;
    private final Runnable fit;
    private final Button enter;
    private @Nullable ValueRow row;

    /**
     * @param changed called when value, site or day was changed
     * @param fit     called when the form takes another height
     * @param ask     called when the value is to be entered
     */
    EntryForm(Composite parent, Texts texts, EffectModel effects, Runnable changed, Runnable fit, Runnable ask) {
        this.texts = texts;
        this.effects = effects;
        this.fit = fit;
        form = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        form.setLayout(layout);
        name = Ids.name("plan.values.name", new Label(form, SWT.WRAP));
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(name, Fonts::title, Tone.NONE);
        key = Ids.name("plan.values.key", new Label(form, SWT.WRAP));
        key.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(key, Fonts::small, Tone.MUTED);
        fields = new Form(form, 1);
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) fields.control().getLayout()).marginWidth = 0;
        value = fields.add(texts.get("values.value"), in -> TypedField.text(in, "plan.values.value"));
        site = fields.add(texts.get("values.site"), in -> new ChoiceField<>(in, "plan.values.site", List.of(Optional.empty()),
                chosen -> chosen.map(Site::name).orElse(texts.get("values.site.all"))));
        site.set(Optional.empty());
        from = fields.add(texts.get("values.from"), in -> new DateField(in, "plan.values.from"));
        document = fields.add(texts.get("values.documentField"), in -> TypedField.text(in, "plan.values.document").hint(texts.get("values.document.hint")));
        reason = fields.add(texts.get("values.reason"), in -> TypedField.text(in, "plan.values.reason"));
        value.onChange(any -> changed.run());
        site.onChange(any -> changed.run());
        from.onChange(any -> changed.run());
        effect = Ids.name("plan.values.told", new Label(form, SWT.WRAP));
        effect.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(effect, Fonts::body, Tone.ACCENT);
        closed = new ClosedWord(form, "plan.values", effects, texts);
        effects.onChange(EffectModel.STATE, event -> showEffect());
        enter = Ids.name("plan.values.enter", new Button(form, SWT.PUSH));
        enter.setText("  " + texts.get("values.enter") + "  ");
        enter.addListener(SWT.Selection, event -> ask.run());
    }

    Composite control() {
        return form;
    }

    /** @param today proposed as the first day, if none was typed */
    void show(@Nullable ValueRow shown, List<Site> places, LocalDate today, boolean enabled) {
        boolean same = row != null && shown != null && row.figure().key().equals(shown.figure().key());
        row = shown;
        if (!same) {
            value.set(null);
            closed.clear();
            problems(List.of());
        }
        if (from.value() == null && !same) {
            from.set(today);
        }
        name.setText(shown == null ? texts.get("values.empty") : shown.figure().name().replace("&", "&&"));
        key.setText(shown == null ? "" : texts.get("source." + shown.figure().source()) + "  ·  " + shown.figure().key());
        List<Optional<Site>> offered = new ArrayList<>(List.of(Optional.empty()));
        places.forEach(place -> offered.add(Optional.of(place)));
        site.choices(offered);
        fields.enable(enabled && shown != null);
        enter.setEnabled(enabled && shown != null);
        showEffect();
    }

    private void showEffect() {
        if (!form.isDisposed()) {
            effect.setText(String.join("\n", effects.lines("")).replace("&", "&&"));
            ((GridData) effect.getLayoutData()).exclude = effect.getText().isEmpty();
            effect.setVisible(!effect.getText().isEmpty());
            closed.show();
            fit.run();
        }
    }

    /** What was filled in. */
    Entry entry() {
        ValueRow shown = row;
        Optional<Site> place = site.value();
        return new Entry(shown == null ? "" : shown.figure().key(), given(value), place == null ? Optional.empty() : place.map(Site::id), from.value(), given(document), given(reason), closed.given());
    }

    private static String given(TypedField<String> field) {
        return Objects.requireNonNullElse(field.value(), "");
    }

    void problems(List<Problem> found) {
        Map<String, String> byField = new HashMap<>();
        found.forEach(problem -> byField.put("plan.values." + problem.field(), problem.sentence()));
        fields.problems(byField);
        form.layout(true, true);
    }

    /** After a value was entered. Document and reason stay, as several values often come from one document. */
    void done() {
        value.set(null);
        closed.clear();
        problems(List.of());
    }

    void focus() {
        value.focus();
    }
}
