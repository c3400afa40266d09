package org.tongban.window.ui.plan;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** A column of labelled fields at the sheet's side. Fields are named {@code plan.KEY}; their labels are {@code panel.KEY}. */
class Panel {
    private static final int MARGIN = 12;
    final Composite grid;
    final Texts texts;

    Panel(Composite parent, Texts texts) {
        this.texts = texts;
        grid = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 6;
        layout.verticalSpacing = 6;
        grid.setLayout(layout);
    }

    final Label heading(String text) {
        Label label = Look.own(new Label(grid, SWT.WRAP));
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide());
        Look.follow(label, look -> {
            label.setFont(look.fonts().strong());
            label.setBackground(look.palette().surface());
        });
        return label;
    }

    /** Words of less weight that break into lines. */
    final Label note(String text) {
        Label label = Look.own(new Label(grid, SWT.WRAP));
        label.setText(text.replace("&", "&&"));
        GridData data = wide();
        data.widthHint = 100;
        label.setLayoutData(data);
        Look.follow(label, look -> {
            label.setFont(look.fonts().small());
            label.setForeground(look.palette().muted());
            label.setBackground(look.palette().surface());
        });
        return label;
    }

    final void gap() {
        GridData data = wide();
        data.heightHint = 4;
        Label line = new Label(grid, SWT.NONE);
        line.setLayoutData(data);
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
    }

    private void label(String key) {
        Label label = Look.own(new Label(grid, SWT.NONE));
        label.setText(texts.get("panel." + key));
        Look.follow(label, look -> {
            label.setForeground(look.palette().muted());
            label.setBackground(look.palette().surface());
        });
    }

    /** A field of its own line; told when the user is done with it. */
    final Text text(String key, int span, Consumer<String> done) {
        label(key);
        Text field = Look.field(Ids.name("plan." + key, new Text(grid, SWT.BORDER | SWT.SINGLE)));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = 40;
        field.setLayoutData(data);
        field.addListener(SWT.FocusOut, event -> tell(field, done));
        field.addListener(SWT.DefaultSelection, event -> tell(field, done));
        return field;
    }

    private static void tell(Text field, Consumer<String> done) {
        if (!field.getText().equals(field.getData())) {
            field.setData(field.getText());
            done.accept(field.getText().strip());
        }
    }

    /** Shows a value that the user has not typed. */
    static void set(Text field, String value) {
        field.setData(value);
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    final Combo combo(String key, Consumer<String> done) {
        label(key);
        Combo field = Look.field(Ids.name("plan." + key, new Combo(grid, SWT.DROP_DOWN)));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.widthHint = 40;
        field.setLayoutData(data);
        Runnable tell = () -> {
            if (!field.getText().equals(field.getData())) {
                field.setData(field.getText());
                done.accept(field.getText().strip());
            }
        };
        field.addListener(SWT.Selection, event -> tell.run());
        field.addListener(SWT.FocusOut, event -> tell.run());
        field.addListener(SWT.DefaultSelection, event -> tell.run());
        return field;
    }

    final Button button(String key, int span, Runnable pressed) {
        Button button = Ids.name("plan." + key, new Button(grid, SWT.PUSH));
        button.setText(texts.get("panel." + key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** Says what cannot be done, in the colour of failures; empty for nothing. */
    static void problem(Label label, String sentence) {
        tell(label, sentence);
        label.setForeground(Look.of(label).palette().strong(Tone.FAIL));
    }

    /** Shows words; without any they take no room. */
    static void tell(Label label, String sentence) {
        label.setText(sentence.replace("&", "&&"));
        label.setVisible(!sentence.isEmpty());
        ((GridData) label.getLayoutData()).exclude = sentence.isEmpty();
        label.requestLayout();
    }

    /** Words that are there only while something cannot be done. */
    final Label trouble(String id) {
        Label label = Ids.name(id, note(""));
        Look.follow(label, look -> label.setForeground(look.palette().strong(Tone.FAIL)));
        problem(label, "");
        return label;
    }

    /** Reads a whole number. @param otherwise where it is none */
    static int number(String typed, Supplier<Integer> otherwise) {
        String digits = typed.replaceAll("[\\s,，]", "").replaceAll("(?i)mm$", "");
        return digits.matches("-?\\d{1,7}") ? Integer.parseInt(digits) : otherwise.get();
    }
}
