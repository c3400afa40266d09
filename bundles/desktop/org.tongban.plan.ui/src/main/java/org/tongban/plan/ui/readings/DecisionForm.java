package org.tongban.plan.ui.readings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Reading;
import org.tongban.plan.ui.Days;
import org.tongban.plan.ui.FieldProblems;
import org.tongban.plan.ui.Problem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The options of a question side by side, and the fields of a choice. */
final class DecisionForm {
    private final Texts texts;
    private final Composite form;
    private final Label question;
    private final Composite options;
    private final Label why;
    private final FieldProblems problems;
    private final Text from;
    private final Text reason;
    private final Button choose;
    private final List<OptionCard> cards = new ArrayList<>();
    private @Nullable ReadingRow row;
    private String letter = "";

    /** @param ask called when the choice is to be made */
    DecisionForm(Composite parent, Texts texts, Runnable ask) {
        this.texts = texts;
        form = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        form.setLayout(layout);
        question = Ids.name("plan.readings.question", new Label(form, SWT.WRAP));
        question.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Look.follow(question, look -> question.setFont(look.fonts().title()));
        options = new Composite(form, SWT.NONE);
        options.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        why = Ids.name("plan.readings.why", new Label(form, SWT.WRAP));
        why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite fields = new Composite(form, SWT.NONE);
        GridLayout columns = new GridLayout(2, false);
        columns.marginWidth = 0;
        columns.horizontalSpacing = 12;
        fields.setLayout(columns);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problems = new FieldProblems(fields, "plan.readings");
        problems.below("letter", 0);
        problems.label(texts.get("readings.from"));
        from = problems.field("from", Ids.name("plan.readings.from", new Text(fields, SWT.BORDER)));
        problems.label(texts.get("readings.reason"));
        reason = problems.field("reason", Ids.name("plan.readings.reason", new Text(fields, SWT.BORDER)));
        reason.setMessage(texts.get("readings.reason.hint"));
        new Label(fields, SWT.NONE);
        choose = Ids.name("plan.readings.choose", new Button(fields, SWT.PUSH));
        choose.setText("  " + texts.get("readings.choose") + "  ");
        choose.addListener(SWT.Selection, event -> ask.run());
        reason.addListener(SWT.DefaultSelection, event -> ask.run());
    }

    Composite control() {
        return form;
    }

    /** @param today proposed as the first day, if none was typed */
    void show(@Nullable ReadingRow shown, String today, boolean enabled) {
        boolean same = row != null && shown != null && row.reading().key().equals(shown.reading().key());
        row = shown;
        if (!same) {
            letter = "";
            reason.setText("");
            problems.show(List.of());
        }
        if (from.getText().isBlank()) {
            from.setText(today);
        }
        cards.forEach(OptionCard::dispose);
        cards.clear();
        question.setText(shown == null ? texts.get("readings.empty") : shown.reading().question().replace("&", "&&"));
        why.setText(shown == null ? "" : texts.get("readings.why", shown.reading().why()).replace("&", "&&"));
        if (shown != null) {
            cards(shown);
        }
        for (var control : List.of(from, reason, choose)) {
            control.setEnabled(enabled && shown != null);
        }
        form.layout(true, true);
    }

    private void cards(ReadingRow shown) {
        List<Reading.Option> all = shown.reading().options();
        GridLayout layout = new GridLayout(Math.min(3, Math.max(1, all.size())), true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 10;
        options.setLayout(layout);
        for (Reading.Option option : all) {
            boolean inForce = shown.letter().equals(option.letter());
            OptionCard card = new OptionCard(options, option.letter(), option.text(), badge(shown, option.letter(), inForce), inForce, () -> pick(option.letter()));
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
            place.widthHint = Look.of(form).scaled(180);
            card.setLayoutData(place);
            cards.add(card);
        }
        if (!letter.isEmpty()) {
            pick(letter);
        }
    }

    private String badge(ReadingRow shown, String option, boolean inForce) {
        String text = inForce ? texts.get("readings.current") : "";
        return (text + (shown.reading().byDefault().equals(option) ? " " + texts.get("readings.default") : "")).strip();
    }

    private void pick(String option) {
        letter = option;
        cards.forEach(card -> card.pick(card.letter().equals(option)));
    }

    /** What was filled in. */
    Decision decision() {
        ReadingRow shown = row;
        return new Decision(shown == null ? "" : shown.reading().key(), letter, Days.read(from.getText()), reason.getText().strip());
    }

    void problems(List<Problem> found) {
        problems.show(found);
        form.layout(true, true);
    }

    /** After a choice was made. */
    void done() {
        letter = "";
        reason.setText("");
        problems(List.of());
    }

    void focus() {
        if (!cards.isEmpty()) {
            cards.get(0).setFocus();
        }
    }
}
