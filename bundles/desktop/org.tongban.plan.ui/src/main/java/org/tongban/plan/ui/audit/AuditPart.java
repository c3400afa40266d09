package org.tongban.plan.ui.audit;

import jakarta.annotation.PostConstruct;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.plan.Audit;
import org.tongban.plan.ui.Remark;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;

/** The audit list, and whether it is intact. */
public final class AuditPart implements Refreshes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final Set<String> KNOWN = Set.of("import", "undo-import", "export", "lock", "paid", "correct", "bind", "release", "reading", "local",
            "reveal");

    private Background background;
    private Texts texts;
    private AuditModel model;
    private Remark remark;
    private Table<Audit.Entry> table;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services) {
        this.background = background;
        texts = Texts.of(AuditPart.class, desktop.language());
        model = new AuditModel(services.live(Workspaces.class), services.live(Audit.class));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.audit.remark");
        table = Table.<Audit.Entry>in(parent, "plan.audit").bar(texts.get("part.audit"))
                .column(Column.<Audit.Entry>text("at", texts.get("audit.column.at"), entry -> TIME.format(entry.at())).width(20))
                .column(Column.<Audit.Entry>text("by", texts.get("audit.column.by"), Audit.Entry::by).width(14))
                .column(Column.<Audit.Entry>text("action", texts.get("audit.column.action"), this::action).width(12).tip(Audit.Entry::action))
                .column(Column.<Audit.Entry>text("detail", texts.get("audit.column.detail"), Audit.Entry::detail).width(90).tip(Audit.Entry::detail)).build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        model.onChange(AuditModel.ENTRIES, event -> showEntries());
        refresh();
    }

    /** The code in the user's words, if it is one of those known here; a module's own code stays as it is. */
    private String action(Audit.Entry entry) {
        return KNOWN.contains(entry.action()) ? texts.get("audit.action." + entry.action()) : entry.action();
    }

    private void showEntries() {
        table.show(model.entries());
        String sentence = !model.isOpen() ? texts.get("audit.noWorkspace") : model.entries().isEmpty() ? texts.get("audit.empty")
                : texts.get(model.isIntact() ? "audit.intact" : "audit.broken");
        remark.say(sentence, !model.isOpen() || model.entries().isEmpty() ? Tone.MUTED : model.isIntact() ? Tone.PASS : Tone.FAIL);
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.audit"), progress -> model.read(), reading -> {
            if (!table.control().isDisposed()) {
                model.show(reading);
                showEntries();
            }
        });
    }

    @Focus
    void focus() {
        table.focus();
    }
}
