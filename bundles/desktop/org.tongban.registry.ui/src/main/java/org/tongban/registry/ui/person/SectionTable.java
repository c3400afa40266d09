package org.tongban.registry.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.registry.ui.person.Section.Part;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Editor;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;

/** The dated records of one sort in a table whose cells are changed in place, with a problem under it. */
final class SectionTable {

    private final Section<?> section;
    private final Composite panel;
    private final Label problem;
    private final Texts texts;
    private final BooleanSupplier revealed;
    private final Runnable changed;
    private Table<Line> table;
    private List<List<String>> choices = List.of();

    /** @param changed called when something was typed, added or taken away */
    SectionTable(Composite parent, Section<?> section, Texts texts, BooleanSupplier revealed, Runnable changed) {
        this.section = section;
        this.texts = texts;
        this.revealed = revealed;
        this.changed = changed;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        panel.setLayout(layout);
        Composite head = new Composite(panel, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginHeight = 0;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label title = Look.own(new Label(head, SWT.NONE));
        title.setText(texts.get("section." + section.key()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.follow(title, look -> {
            title.setFont(look.fonts().strong());
            title.setForeground(look.palette().strong(Tone.ACCENT));
        });
        button(head, ".add", "section.add", () -> {
            Line line = section.add();
            show();
            table.select(line);
            changed.run();
        });
        button(head, ".remove", "section.remove", () -> {
            Line line = table.selected();
            if (line != null) {
                section.remove(line);
                show();
                changed.run();
            }
        });
        problem = Look.own(Ids.name("person." + section.key() + ".problem", new Label(panel, SWT.WRAP)));
        GridData hidden = new GridData(SWT.FILL, SWT.CENTER, true, false);
        hidden.exclude = true;
        problem.setLayoutData(hidden);
        Look.follow(problem, look -> problem.setForeground(look.palette().strong(Tone.FAIL)));
        build();
    }

    private void button(Composite parent, String id, String key, Runnable pressed) {
        Button button = Ids.name("person." + section.key() + id, new Button(parent, SWT.PUSH));
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    private void build() {
        choices = section.parts().stream().map(part -> part.choices().get()).toList();
        TableBuilder<Line> builder = Table.in(panel, "person." + section.key());
        for (Part part : section.parts()) {
            Column<Line> column = Column.<Line>text(part.key(), texts.get("column." + section.key() + "." + part.key()), line -> shown(part, line)).width(part.width());
            List<String> offered = part.choices().get();
            Editor<Line> editor = offered.isEmpty() ? Editor.text(line -> line.get(part.key()), (line, typed) -> set(line, part, typed))
                    : Editor.choice(offered, line -> line.get(part.key()), (line, typed) -> set(line, part, typed));
            builder.column(column.editor(editor.where(line -> revealed.getAsBoolean() || !part.mask().apply("0123456789").contains("*"))));
        }
        table = builder.build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private String shown(Part part, Line line) {
        String text = line.get(part.key());
        return revealed.getAsBoolean() ? text : part.mask().apply(text);
    }

    private Optional<String> set(Line line, Part part, String typed) {
        Optional<String> refused = section.set(line, part, typed);
        if (refused.isEmpty()) {
            panel.getDisplay().asyncExec(changed);
        }
        return refused;
    }

    Composite control() {
        return panel;
    }

    void show() {
        if (!choices.equals(section.parts().stream().map(part -> part.choices().get()).toList())) {
            table.control().dispose();
            build();
            panel.layout(true, true);
        }
        table.show(section.lines());
    }

    /** @param sentence empty for none */
    void problem(String sentence) {
        problem.setText(sentence.replace("&", "&&"));
        ((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
        problem.setVisible(!sentence.isEmpty());
        panel.layout(true, true);
    }
}
