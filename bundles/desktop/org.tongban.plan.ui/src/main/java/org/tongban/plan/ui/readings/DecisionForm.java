package org.tongban.plan.ui.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Reading;
import org.tongban.plan.ui.Lettering;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.effect.ClosedWord;
import org.tongban.plan.ui.effect.EffectModel;
import org.tongban.plan.ui.effect.EffectView;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The options of a question side by side, and the fields of a choice. */
final class DecisionForm {
    private static final int CARD = 190;
    private static final int MOST = 3;

    private final Texts texts;
    private final Composite form;
    private final Label question;
    private final Composite options;
    private final Label why;
    private final Label unpicked;
    private final Form fields;
    private final DateField from;
    private final TypedField<String> reason;
    private final TypedField<String> document;
    private final TypedField<String> by;
    private final ClosedWord closed;
    private final Button choose;
    private final EffectModel effects;
    private final Runnable fit;
    private final List<OptionCard> cards = new ArrayList<>();
    private @Nullable ReadingRow row;
    private String letter = "";

    /**
     * @param changed called when the day was changed
     * @param fit     called when the form takes another height
     * @param ask     called when the choice is to be made
     */
    DecisionForm(Composite parent, Texts texts, EffectModel effects, Runnable changed, Runnable fit, Runnable ask) {
        this.texts = texts;
        this.effects = effects;
        this.fit = fit;
        form = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        form.setLayout(layout);
        question = Ids.name("plan.readings.question", new Label(form, SWT.WRAP));
        question.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(question, Fonts::title, Tone.NONE);
        options = new Composite(form, SWT.NONE);
        options.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        why = Ids.name("plan.readings.why", new Label(form, SWT.WRAP));
        why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(why, Fonts::body, Tone.MUTED);
        unpicked = Ids.name("plan.readings.problem.letter", new Label(form, SWT.WRAP));
        unpicked.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(unpicked, Fonts::small, Tone.FAIL);
        fields = new Form(form, 1);
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) fields.control().getLayout()).marginWidth = 0;
        from = fields.add(texts.get("readings.from"), parentOf -> new DateField(parentOf, "plan.readings.from"));
        reason = fields.add(texts.get("readings.reason"), parentOf -> TypedField.text(parentOf, "plan.readings.reason").hint(texts.get("readings.reason.hint")));
        document = fields.add(texts.get("readings.documentField"), parentOf -> TypedField.text(parentOf, "plan.readings.document").hint(texts.get("readings.document.hint")));
        by = fields.add(texts.get("readings.by"), parentOf -> TypedField.text(parentOf, "plan.readings.by"));
        closed = new ClosedWord(form, "plan.readings", effects, texts);
        from.onChange(day -> changed.run());
        effects.onChange(EffectModel.STATE, event -> showEffects());
        choose = Ids.name("plan.readings.choose", new Button(form, SWT.PUSH));
        choose.setText("  " + texts.get("readings.choose") + "  ");
        choose.addListener(SWT.Selection, event -> ask.run());
    }

    Composite control() {
        return form;
    }

    /** @param today proposed as the first day, if none was typed */
    void show(@Nullable ReadingRow shown, LocalDate today, boolean enabled) {
        boolean same = row != null && shown != null && row.reading().key().equals(shown.reading().key());
        row = shown;
        if (!same) {
            letter = "";
            effects.pick("");
            reason.set(null);
            document.set(null);
            closed.clear();
            problems(List.of());
        }
        if (from.value() == null && !same) {
            from.set(today);
        }
        cards.forEach(OptionCard::dispose);
        cards.clear();
        question.setText(shown == null ? texts.get("readings.empty") : shown.reading().question().replace("&", "&&"));
        why.setText(shown == null ? "" : texts.get("readings.why", shown.reading().why()).replace("&", "&&"));
        if (shown != null) {
            cards(shown);
        }
        closed.show();
        fields.enable(enabled && shown != null);
        choose.setEnabled(enabled && shown != null);
        form.layout(true, true);
    }

    private void cards(ReadingRow shown) {
        List<Reading.Option> all = shown.reading().options();
        Look look = Look.of(form);
        int room = Math.max(1, form.getSize().x / look.scaled(CARD));
        GridLayout layout = new GridLayout(Math.max(1, Math.min(Math.min(room, MOST), all.size())), true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 10;
        options.setLayout(layout);
        for (Reading.Option option : all) {
            boolean inForce = shown.letter().equals(option.letter());
            OptionCard card = new OptionCard(options, option.letter(), option.text(), badge(shown, option.letter(), inForce), inForce, () -> pick(option.letter()));
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
            place.widthHint = look.scaled(CARD - 20);
            card.setLayoutData(place);
            card.effect(effects.lines(option.letter()), EffectView.tone(effects, option.letter()));
            cards.add(card);
        }
        if (!letter.isEmpty()) {
            pick(letter);
        }
    }

    private void showEffects() {
        if (form.isDisposed()) {
            return;
        }
        boolean taller = false;
        for (OptionCard card : cards) {
            taller |= card.effect(effects.lines(card.letter()), EffectView.tone(effects, card.letter()));
        }
        closed.show();
        if (taller) {
            form.layout(true, true);
        }
        fit.run();
    }

    private String badge(ReadingRow shown, String option, boolean inForce) {
        String text = inForce ? texts.get("readings.current") : "";
        return (text + (shown.reading().byDefault().equals(option) ? " " + texts.get("readings.default") : "")).strip();
    }

    private void pick(String option) {
        letter = option;
        cards.forEach(card -> card.pick(card.letter().equals(option)));
        effects.pick(option);
    }

    /** What was filled in. */
    Decision decision() {
        ReadingRow shown = row;
        return new Decision(shown == null ? "" : shown.reading().key(), letter, from.value(), given(reason), given(document), given(by), closed.given());
    }

    private static String given(TypedField<String> field) {
        return Objects.requireNonNullElse(field.value(), "");
    }

    /** The first day as it stands. */
    @Nullable LocalDate from() {
        return from.value();
    }

    /** Who is proposed as the one who decides. */
    void decider(String user) {
        by.set(user);
    }

    void problems(List<Problem> found) {
        Map<String, String> byField = new HashMap<>();
        found.forEach(problem -> byField.put("plan.readings." + problem.field(), problem.sentence()));
        unpicked.setText(byField.getOrDefault("plan.readings.letter", ""));
        ((GridData) unpicked.getLayoutData()).exclude = unpicked.getText().isEmpty();
        unpicked.setVisible(!unpicked.getText().isEmpty());
        fields.problems(byField);
        form.layout(true, true);
    }

    /** After a choice was made. */
    void done() {
        letter = "";
        effects.pick("");
        reason.set(null);
        document.set(null);
        closed.clear();
        problems(List.of());
    }

    void focus() {
        if (!cards.isEmpty()) {
            cards.get(0).setFocus();
        }
    }
}
