package org.tongban.plan.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** The fields of a small form in two columns, each with room for its problem below. */
public final class FieldProblems {
    private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";
    private static final int LEAST = 120;
    private final Composite form;
    private final String id;
    private final Map<String, Label> below = new HashMap<>();
    private final Map<String, Control> fields = new HashMap<>();

    /**
     * @param form laid out as a grid of two columns
     * @param id   the beginning of the problems' names
     */
    public FieldProblems(Composite form, String id) {
        this.form = form;
        this.id = id;
    }

    public Label label(String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    /** To be called right after the field was made. */
    public <C extends Control> C field(String name, C field) {
        fields.put(name, field);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = LEAST;
        field.setLayoutData(place);
        below(name, 1);
        return field;
    }

    /** Room for a problem that belongs to no single field, over both columns. */
    public void below(String name, int indent) {
        if (indent > 0) {
            Label gap = new Label(form, SWT.NONE);
            GridData none = new GridData();
            none.exclude = true;
            gap.setLayoutData(none);
            below.put(name + ".gap", gap);
        }
        Label problem = Ids.name(id + ".problem." + name, new Label(form, SWT.WRAP));
        problem.setData(OWN_COLOURS, true);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, indent > 0 ? 1 : 2, 1);
        place.exclude = true;
        place.widthHint = 200;
        problem.setLayoutData(place);
        problem.setVisible(false);
        Look.follow(problem, look -> {
            problem.setForeground(look.palette().strong(Tone.FAIL));
            problem.setBackground(look.palette().surface());
            problem.setFont(look.fonts().small());
        });
        below.put(name, problem);
    }

    /** Shows these problems and no other; the first field that has one gets the keyboard. */
    public void show(List<Problem> problems) {
        below.forEach((name, label) -> {
            String field = name.replace(".gap", "");
            String sentence = problems.stream().filter(problem -> problem.field().equals(field)).map(Problem::sentence).findFirst().orElse("");
            ((GridData) label.getLayoutData()).exclude = sentence.isEmpty();
            label.setVisible(!sentence.isEmpty());
            label.setText(name.equals(field) ? sentence.replace("&", "&&") : "");
        });
        problems.stream().map(Problem::field).filter(fields::containsKey).findFirst().ifPresent(first -> fields.get(first).setFocus());
        form.requestLayout();
    }
}
