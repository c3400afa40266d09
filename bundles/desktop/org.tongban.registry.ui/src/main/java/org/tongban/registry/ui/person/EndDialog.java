package org.tongban.registry.ui.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.text.Texts;

/** Asks for the last day of service. */
final class EndDialog {

    private final Texts texts;
    private final LocalDate proposed;

    EndDialog(Texts texts, LocalDate proposed) {
        this.texts = texts;
        this.proposed = proposed;
    }

    /** @param take takes the day; a sentence if it cannot be */
    void open(Shell parent, Function<LocalDate, Optional<String>> take) {
        Shell shell = Ids.name("person.end.dialog", new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL));
        shell.setText(texts.get("person.end"));
        shell.setLayout(new GridLayout());
        Form form = new Form(shell, 1);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        DateField day = form.add(texts.get("person.end.day"), panel -> new DateField(panel, "person.end.day"));
        day.required();
        day.set(proposed);
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new GridLayout(2, true));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        button(row, "person.end.cancel", "cancel", shell::close);
        Button ok = button(row, "person.end.ok", "ok", () -> {
            LocalDate last = day.value();
            if (form.check() && last != null) {
                Optional<String> refused = take.apply(last);
                refused.ifPresentOrElse(day::problem, shell::close);
            }
        });
        shell.setDefaultButton(ok);
        shell.pack();
        shell.setSize(Math.max(360, shell.getSize().x), shell.getSize().y + 20);
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + parent.getSize().y / 3);
        shell.open();
    }

    private Button button(Composite parent, String id, String key, Runnable pressed) {
        Button button = Ids.name(id, new Button(parent, SWT.PUSH));
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }
}
