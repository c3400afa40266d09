package org.tongban.plan.ui.checkup;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.RichText;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyBook;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** What in the documents in use cannot hold or does not add up, each with its clauses, figures and a suggestion. */
public final class CheckupPart implements Shows, Refreshes {
    private final MApplication application;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private boolean english;
    private CheckupModel model;
    private Remark remark;
    private Table<CheckupRow> table;
    private RichText detail;
    private @Nullable Object wanted;

    @Inject
    public CheckupPart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(CheckupPart.class, desktop.language());
        english = desktop.language().getLanguage().equals("en");
        Workspaces workspaces = services.live(Workspaces.class);
        Plan plan = services.live(Plan.class);
        PlanDocuments documents = new PlanDocuments(workspaces, plan, services.live(PolicyBook.class), services.live(Clauses.class));
        model = new CheckupModel(workspaces, plan, documents, services.live(Checkup.class), new SeenFindings(desktop::remembered, desktop::remember), clock);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.checkup.remark");
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table(sash);
        detail = new RichText(sash, "plan.checkup.detail");
        sash.setWeights(58, 42);
        model.onChange(CheckupModel.ROWS, event -> showRows());
        model.onChange(CheckupModel.SELECTED, event -> showSelected());
        refresh();
    }

    private void table(Composite parent) {
        table = Table.<CheckupRow>in(parent, "plan.checkup").bar(texts.get("part.checkup"))
                .column(Column.<CheckupRow>text("severity", texts.get("checkup.column.severity"), row -> texts.get("checkup.severity." + row.finding().severity())).width(9).centred().tag(row -> toneOf(row.finding().severity())))
                .column(Column.<CheckupRow>text("title", texts.get("checkup.column.title"), row -> row.finding().what().title().in(english)).width(30).tip(row -> row.finding().message().in(english)))
                .column(Column.<CheckupRow>text("says", texts.get("checkup.column.says"), row -> row.finding().what().says().in(english)).width(26).tip(row -> row.finding().what().says().in(english)))
                .column(Column.<CheckupRow>text("found", texts.get("checkup.column.found"), row -> row.finding().what().found().in(english)).width(32).tip(row -> row.finding().what().found().in(english)))
                .column(Column.<CheckupRow>text("suggestion", texts.get("checkup.column.suggestion"), row -> row.finding().suggestion().in(english)).width(36).tip(row -> row.finding().suggestion().in(english)))
                .column(Column.<CheckupRow>text("clauses", texts.get("checkup.column.clauses"), CheckupRow::clauses).width(22).tip(CheckupRow::clauses))
                .column(Column.<CheckupRow>text("kind", texts.get("checkup.column.kind"), this::kind).width(20).tip(this::kind))
                .column(Column.<CheckupRow>text("under", texts.get("checkup.column.under"), this::under).width(22).tip(this::under))
                .column(Column.<CheckupRow>text("new", texts.get("checkup.column.new"), row -> row.isNew() ? texts.get("checkup.new") : "").width(7))
                .column(Column.<CheckupRow>text("document", texts.get("checkup.column.document"), CheckupRow::document).width(22))
                .onSelect(row -> {
                    if (row != null && row != model.selected()) {
                        model.select(row);
                        application.getContext().set(PlanParts.CHOSEN, leading(row));
                    }
                })
                .onOpen(this::open).onExplain((row, column) -> desktop.explain(row.explained(english))).build();
    }

    private static Tone toneOf(Verdict severity) {
        return severity == Verdict.FAIL ? Tone.FAIL : severity == Verdict.WARN ? Tone.WARN : Tone.NOTE;
    }

    private String kind(CheckupRow row) {
        return row.kind(english);
    }

    /** The reading under which alone it is so. */
    private String under(CheckupRow row) {
        return row.finding().onlyUnder().map(under -> texts.get("checkup.under", under.reading().key(), under.option().letter())).orElse("");
    }

    private static @Nullable Citation leading(CheckupRow row) {
        return row.finding().clauses().isEmpty() ? null : row.finding().clauses().get(0);
    }

    /** Its workings beside the work, and the document at the leading clause. */
    private void open(CheckupRow row) {
        desktop.explain(row.explained(english));
        Citation clause = leading(row);
        if (clause != null) {
            desktop.openClause(clause);
        }
    }

    private void showRows() {
        table.show(model.rows());
        long impossible = model.count(Verdict.FAIL);
        long open = model.count(Verdict.WARN);
        String counts = texts.get("checkup.count", Integer.toString(model.rows().size()), Long.toString(impossible), Long.toString(open), Long.toString(model.count(Verdict.INFO)));
        remark.say(model.rows().isEmpty() ? texts.get("checkup.empty") : counts + (model.isOpen() ? "" : texts.get("checkup.documentAlone")),
                impossible > 0 ? Tone.FAIL : open > 0 ? Tone.WARN : Tone.PASS);
    }

    private void showSelected() {
        CheckupRow row = model.selected();
        detail.clear();
        if (row != null) {
            table.select(row);
            detail.strong(row.finding().what().title().in(english)).text("\n").text(row.finding().message().in(english));
            detail.head(texts.get("checkup.column.suggestion")).text(row.finding().suggestion().in(english));
            detail.head(texts.get("checkup.column.clauses"));
            row.finding().clauses().forEach(clause -> detail.link(clause.clause(), () -> desktop.openClause(clause)).text("   "));
            detail.text("\n").link(texts.get("checkup.workings"), () -> desktop.explain(row.explained(english))).text("   ");
            readings(row);
            detail.head(texts.get("checkup.figures")).text(String.join(english ? "; " : "；", row.figures(english)));
        }
        detail.show();
    }

    /** Leads to the readings on which it hangs. */
    private void readings(CheckupRow row) {
        row.finding().onlyUnder().ifPresent(under -> detail.link(texts.get("checkup.reading", under.reading().key()), () -> desktop.open(PlanParts.READINGS, under.reading().key())).text("   "));
        row.finding().notUnder().stream().map(under -> under.reading().key()).distinct()
                .forEach(key -> detail.link(texts.get("checkup.reading", key), () -> desktop.open(PlanParts.READINGS, key)).text("   "));
    }

    /** A clause: the first finding about it is selected. */
    @Override
    public void show(Object subject) {
        if (model.rows().isEmpty()) {
            wanted = subject;
        } else if (subject instanceof Citation clause) {
            model.about(clause).ifPresent(model::select);
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.checkup"), progress -> model.read(), rows -> {
            if (!table.control().isDisposed()) {
                model.show(rows);
                showRows();
                model.markSeen();
                Object subject = wanted;
                wanted = null;
                if (subject != null) {
                    show(subject);
                }
            }
        });
    }

    @Focus
    void focus() {
        table.focus();
    }
}
