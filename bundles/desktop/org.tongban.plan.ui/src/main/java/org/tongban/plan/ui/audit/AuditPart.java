package org.tongban.plan.ui.audit;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.tongban.plan.Audit;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.AuditWords;
import org.tongban.plan.ui.Remark;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;

/** The audit list, and whether it is intact. */
public final class AuditPart implements Refreshes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private Background background;
    private Texts texts;
    private AuditModel model;
    private Desktop desktop;
    private Composite area;
    private Remark remark;
    private AuditHead head;
    private Table<Entry> table;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services) {
        this.desktop = desktop;
        this.background = background;
        area = parent;
        texts = Texts.of(AuditPart.class, desktop.language());
        model = new AuditModel(services.live(Workspaces.class), services.live(Audit.class), ZoneId.systemDefault());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.audit.remark");
        head = new AuditHead(parent, texts, this::action, model::filter, this::verify, this::export);
        table = Table.<Entry>in(parent, "plan.audit").bar(texts.get("part.audit"))
                .column(Column.<Entry>integer("number", texts.get("audit.column.number"), Entry::number).width(7))
                .column(Column.<Entry>text("at", texts.get("audit.column.at"), entry -> TIME.format(entry.at())).width(19))
                .column(Column.<Entry>text("by", texts.get("audit.column.by"), Entry::by).width(12))
                .column(Column.<Entry>text("action", texts.get("audit.column.action"), entry -> action(entry.action())).width(14).tip(Entry::action))
                .column(Column.<Entry>text("detail", texts.get("audit.column.detail"), Entry::detail).width(60).tip(Entry::detail))
                .column(Column.<Entry>text("before", texts.get("audit.column.before"), entry -> entry.before().brief()).width(13).tip(entry -> entry.before().hex()))
                .column(Column.<Entry>text("after", texts.get("audit.column.after"), entry -> entry.after().brief()).width(13).tip(entry -> entry.after().hex()))
                .column(Column.<Entry>text("hash", texts.get("audit.column.hash"), entry -> entry.seal().own()).width(20).hidden())
                .mark(entry -> model.isBroken(entry) ? Mark.of(Tone.FAIL, texts.get("audit.untrusted")) : Mark.NONE).build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        model.onChange(AuditModel.ENTRIES, event -> showEntries());
        refresh();
    }

    /** The code in the user's words, if it has one; a plug-in's own code stays as it is. */
    private String action(String code) {
        return AuditWords.of(code, desktop.language().getLanguage().equals("en"));
    }

    private void showEntries() {
        table.show(model.entries());
        String sentence = !model.isOpen() ? texts.get("audit.noWorkspace") : model.verdict().entries() == 0 ? texts.get("audit.empty")
                : model.isIntact() ? texts.get("audit.intact", Long.toString(model.verdict().entries()))
                : texts.get("audit.broken", Long.toString(model.verdict().firstBroken().orElse(0)), model.verdict().problem());
        remark.say(sentence, !model.isOpen() || model.verdict().entries() == 0 ? Tone.MUTED : model.isIntact() ? Tone.PASS : Tone.FAIL);
    }

    private void take(AuditModel.Reading reading) {
        if (!area.isDisposed()) {
            model.show(reading);
            head.offer(model.people(), model.actions());
            showEntries();
        }
    }

    /** The first entry that does not hold is shown in its place. */
    private void verify() {
        background.run(texts.get("audit.verifying"), progress -> model.read(progress::at), reading -> {
            take(reading);
            desktop.say(texts.get(reading.verdict().intact() ? "audit.said.intact" : "audit.said.broken"));
            reading.entries().stream().filter(entry -> reading.verdict().firstBroken().isPresent() && entry.number() >= reading.verdict().firstBroken().getAsLong())
                    .min(Comparator.comparing(Entry::number)).ifPresent(table::select);
        });
    }

    private void export() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setFileName(texts.get("audit.file") + ".csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        String chosen = model.isOpen() ? dialog.open() : null;
        if (chosen != null) {
            Path target = Path.of(chosen.endsWith(".csv") ? chosen : chosen + ".csv");
            background.run(texts.get("audit.export"), progress -> model.export(target, desktop.user()), written -> {
                desktop.say(texts.get("audit.exported", Integer.toString(written), target.toString()));
                desktop.changed();
            });
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.audit"), progress -> model.read(progress::at), this::take);
    }

    @Focus
    void focus() {
        table.focus();
    }
}
