package org.tongban.exchange.ui.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tongban.exchange.Field;
import org.tongban.exchange.Recognised;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** Lets the user say which column of the file is which. */
final class ColumnsDialog {

    private static final int HEIGHT = 460;

    private final Recognised recognised;
    private final List<Field<?>> fields;
    private final Texts texts;
    private final Consumer<Map<String, String>> chosen;
    private final Map<String, Combo> combos = new HashMap<>();

    ColumnsDialog(Recognised recognised, List<Field<?>> fields, Texts texts, Consumer<Map<String, String>> chosen) {
        this.recognised = recognised;
        this.fields = fields;
        this.texts = texts;
        this.chosen = chosen;
    }

    void open(Shell parent) {
        Shell shell = Ids.name("import.columns.dialog", new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL));
        shell.setText(texts.get("columns.title"));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 14;
        layout.verticalSpacing = 10;
        shell.setLayout(layout);
        Label intro = new Label(shell, SWT.WRAP);
        intro.setText(texts.get("columns.intro"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 460;
        intro.setLayoutData(wide);
        scrolled(shell);
        buttons(shell);
        shell.pack();
        Look look = Look.of(shell.getDisplay());
        shell.setSize(shell.getSize().x, Math.min(shell.getSize().y, look.scaled(HEIGHT + 140)));
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + 80);
        shell.open();
    }

    private void scrolled(Shell shell) {
        ScrolledComposite scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = HEIGHT;
        scroll.setLayoutData(fill);
        Composite list = new Composite(scroll, SWT.NONE);
        list.setLayout(new GridLayout(2, false));
        List<String> choices = new ArrayList<>();
        choices.add(texts.get("columns.none"));
        recognised.columns().forEach(column -> choices.add(column.letter() + "  " + column.title()));
        for (Field<?> field : fields) {
            Label label = new Label(list, SWT.NONE);
            label.setText(field.name() + (field.required() ? " *" : ""));
            Combo combo = Ids.name("import.column." + field.name(), new Combo(list, SWT.READ_ONLY));
            combo.setItems(choices.toArray(String[]::new));
            combo.select(1 + place(recognised.fields().getOrDefault(field.name(), "")));
            combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            combos.put(field.name(), combo);
        }
        scroll.setContent(list);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** The place of a heading's key among the file's columns, -1 for none. */
    private int place(String key) {
        return recognised.columns().stream().map(Recognised.Column::key).toList().indexOf(key);
    }

    private void buttons(Shell shell) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new GridLayout(2, true));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Button cancel = Ids.name("import.columns.cancel", new Button(row, SWT.PUSH));
        cancel.setText(texts.get("cancel"));
        cancel.addListener(SWT.Selection, event -> shell.close());
        cancel.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button ok = Ids.name("import.columns.ok", new Button(row, SWT.PUSH));
        ok.setText(texts.get("columns.ok"));
        ok.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ok.addListener(SWT.Selection, event -> {
            Map<String, String> wanted = new HashMap<>();
            combos.forEach((field, combo) -> wanted.put(field, combo.getSelectionIndex() <= 0 ? "" : recognised.columns().get(combo.getSelectionIndex() - 1).key()));
            shell.close();
            chosen.accept(wanted);
        });
        shell.setDefaultButton(ok);
    }
}
