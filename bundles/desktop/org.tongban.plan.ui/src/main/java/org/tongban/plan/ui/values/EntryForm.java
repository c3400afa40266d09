package org.tongban.plan.ui.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.plan.ui.Days;
import org.tongban.plan.ui.FieldProblems;
import org.tongban.plan.ui.Problem;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The fields of a local value. */
final class EntryForm {
    private final Texts texts;
    private final Composite form;
    private final Label name;
    private final Label key;
    private final FieldProblems problems;
    private final Text value;
    private final Combo site;
    private final Text from;
    private final Text document;
    private final Text reason;
    private final Button enter;
    private List<Site> sites = List.of();
    private @Nullable ValueRow row;

    /** @param ask called when the value is to be entered */
    EntryForm(Composite parent, Texts texts, Runnable ask) {
        this.texts = texts;
        form = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 12;
        form.setLayout(layout);
        name = Ids.name("plan.values.name", new Label(form, SWT.WRAP));
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Look.follow(name, look -> name.setFont(look.fonts().title()));
        key = Ids.name("plan.values.key", new Label(form, SWT.WRAP));
        key.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        problems = new FieldProblems(form, "plan.values");
        problems.label(texts.get("values.value"));
        value = problems.field("value", Ids.name("plan.values.value", new Text(form, SWT.BORDER)));
        problems.label(texts.get("values.site"));
        site = problems.field("site", Ids.name("plan.values.site", new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY)));
        problems.label(texts.get("values.from"));
        from = problems.field("from", Ids.name("plan.values.from", new Text(form, SWT.BORDER)));
        problems.label(texts.get("values.documentField"));
        document = problems.field("document", Ids.name("plan.values.document", new Text(form, SWT.BORDER)));
        document.setMessage(texts.get("values.document.hint"));
        problems.label(texts.get("values.reason"));
        reason = problems.field("reason", Ids.name("plan.values.reason", new Text(form, SWT.BORDER)));
        new Label(form, SWT.NONE);
        enter = Ids.name("plan.values.enter", new Button(form, SWT.PUSH));
        enter.setText("  " + texts.get("values.enter") + "  ");
        enter.addListener(SWT.Selection, event -> ask.run());
        reason.addListener(SWT.DefaultSelection, event -> ask.run());
    }

    Composite control() {
        return form;
    }

    /** @param today proposed as the first day, if none was typed */
    void show(@Nullable ValueRow shown, List<Site> places, String today, boolean enabled) {
        boolean same = row != null && shown != null && row.figure().key().equals(shown.figure().key());
        row = shown;
        if (!same) {
            value.setText("");
            problems.show(List.of());
        }
        if (from.getText().isBlank()) {
            from.setText(today);
        }
        name.setText(shown == null ? texts.get("values.empty") : shown.figure().name().replace("&", "&&"));
        key.setText(shown == null ? "" : texts.get("source." + shown.figure().source()) + "  ·  " + shown.figure().key());
        places(places);
        for (var control : List.of(value, site, from, document, reason, enter)) {
            control.setEnabled(enabled && shown != null);
        }
        form.layout(true, true);
    }

    private void places(List<Site> places) {
        if (!places.equals(sites) || site.getItemCount() == 0) {
            sites = places;
            List<String> items = new ArrayList<>(List.of(texts.get("values.site.all")));
            places.forEach(place -> items.add(place.name()));
            site.setItems(items.toArray(String[]::new));
            site.select(0);
        }
    }

    /** What was filled in. */
    Entry entry() {
        ValueRow shown = row;
        int place = site.getSelectionIndex();
        Optional<SiteId> of = place > 0 ? Optional.of(sites.get(place - 1).id()) : Optional.empty();
        return new Entry(shown == null ? "" : shown.figure().key(), value.getText().strip(), of, Days.read(from.getText()), document.getText().strip(), reason.getText().strip());
    }

    void problems(List<Problem> found) {
        problems.show(found);
        form.layout(true, true);
    }

    /** After a value was entered. Document and reason stay, as several values often come from one document. */
    void done() {
        value.setText("");
        problems(List.of());
    }

    void focus() {
        value.setFocus();
    }
}
