package org.tongban.plan.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.text.Texts;

/** Whose entries, of what kind and of which days are looked at; and the buttons. */
final class AuditHead {
    private final ChoiceField<String> by;
    private final ChoiceField<String> action;
    private final DateField first;
    private final DateField last;

    /** @param named an action in the user's words */
    AuditHead(Composite parent, Texts texts, UnaryOperator<String> named, Consumer<AuditFilter> look, Runnable verify, Runnable export) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 14;
        layout.marginHeight = 4;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Form form = new Form(line, 2);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        by = form.add(texts.get("audit.column.by"), in -> new ChoiceField<>(in, "plan.audit.by", List.of(""), who -> who.isEmpty() ? texts.get("audit.everybody") : who));
        action = form.add(texts.get("audit.column.action"), in -> new ChoiceField<>(in, "plan.audit.action", List.of(""), what -> what.isEmpty() ? texts.get("audit.everything") : named.apply(what)));
        first = form.add(texts.get("audit.first"), in -> new DateField(in, "plan.audit.first"));
        last = form.add(texts.get("audit.last"), in -> new DateField(in, "plan.audit.last"));
        by.set("");
        action.set("");
        List.of(by, action).forEach(field -> field.onChange(any -> look.accept(filter())));
        List.of(first, last).forEach(field -> field.onChange(any -> look.accept(filter())));
        button(line, "plan.audit.verify", texts.get("audit.verify"), true, verify);
        button(line, "plan.audit.export", texts.get("audit.export"), false, export);
    }

    private static void button(Composite line, String id, String text, boolean grab, Runnable press) {
        Button button = Ids.name(id, new Button(line, SWT.PUSH));
        button.setText("  " + text + "  ");
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, grab, false));
        button.addListener(SWT.Selection, event -> press.run());
    }

    private AuditFilter filter() {
        return new AuditFilter(Objects.requireNonNullElse(by.value(), ""), Objects.requireNonNullElse(action.value(), ""), first.value(), last.value());
    }

    /** Offers who and what there is. */
    void offer(List<String> people, List<String> actions) {
        by.choices(all(people));
        action.choices(all(actions));
    }

    private static List<String> all(List<String> some) {
        List<String> offered = new ArrayList<>(List.of(""));
        offered.addAll(some);
        return offered;
    }
}
