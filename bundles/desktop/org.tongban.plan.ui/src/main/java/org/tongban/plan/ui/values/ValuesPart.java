package org.tongban.plan.ui.values;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.RichText;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
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

/** The figures that the place enters itself: those needed and missing first, and the fields to enter one. */
public final class ValuesPart implements Shows, Refreshes {
    private final MApplication application;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private ValuesModel model;
    private Remark remark;
    private Table<ValueRow> table;
    private ScrolledComposite scroll;
    private EntryForm form;
    private RichText history;
    private @Nullable Object wanted;

    @Inject
    public ValuesPart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(ValuesPart.class, desktop.language());
        Workspaces workspaces = services.live(Workspaces.class);
        Plan plan = services.live(Plan.class);
        PlanDocuments documents = new PlanDocuments(workspaces, plan, services.live(PolicyBook.class), services.live(Clauses.class));
        model = new ValuesModel(workspaces, plan, documents, services.live(Sites.class), clock, texts);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.values.remark");
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table(sash);
        details(sash);
        sash.setWeights(52, 48);
        model.onChange(ValuesModel.ROWS, event -> showRows());
        model.onChange(ValuesModel.SELECTED, event -> showSelected());
        refresh();
    }

    private void table(Composite parent) {
        table = Table.<ValueRow>in(parent, "plan.values").bar(texts.get("part.values"))
                .column(Column.<ValueRow>text("state", texts.get("values.column.state"), row -> texts.get("values.state." + row.state())).width(12).tag(ValuesPart::tone))
                .column(Column.<ValueRow>text("name", texts.get("values.column.name"), row -> row.figure().name()).width(32).tip(row -> row.figure().key()))
                .column(Column.<ValueRow>text("value", texts.get("values.column.value"), row -> row.inForce().map(Desk.LocalValue::value).orElse(null)).width(18))
                .column(Column.<ValueRow>date("since", texts.get("values.column.since"), row -> row.inForce().map(Desk.LocalValue::since).orElse(null)))
                .column(Column.<ValueRow>text("document", texts.get("values.column.document"), row -> row.inForce().map(Desk.LocalValue::document).orElse(null)).width(22))
                .column(Column.<ValueRow>text("source", texts.get("values.column.source"), row -> texts.get("source." + row.figure().source())).width(12))
                .column(Column.<ValueRow>text("clause", texts.get("values.column.clause"), row -> row.figure().clause().clause()).width(15))
                .column(Column.<ValueRow>text("key", texts.get("values.column.key"), row -> row.figure().key()).width(30).hidden())
                .onSelect(row -> {
                    if (row != model.selected()) {
                        picked(row);
                    }
                })
                .onOpen(row -> form.focus()).build();
    }

    private static Tone tone(ValueRow row) {
        return switch (row.state()) {
            case MISSING -> Tone.WARN;
            case LATER, SITES -> Tone.NOTE;
            case ENTERED -> Tone.PASS;
            case UNUSED -> Tone.MUTED;
        };
    }

    /** The row's clause is shown beside it, too. */
    private void picked(@Nullable ValueRow row) {
        if (row != null) {
            model.select(row);
            application.getContext().set(PlanParts.CHOSEN, row.figure().clause());
        }
    }

    private void details(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = new EntryForm(scroll, texts, this::enter);
        scroll.setContent(form.control());
        scroll.addListener(SWT.Resize, event -> fit());
        history = new RichText(sash, "plan.values.history");
        sash.setWeights(60, 40);
    }

    private void fit() {
        scroll.setMinHeight(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private void showRows() {
        table.show(model.rows());
        String all = Integer.toString(model.rows().size());
        remark.say(!model.canEnter() ? texts.get("values.noWorkspace") : model.rows().isEmpty() ? texts.get("values.empty")
                : model.missing() == 0 ? texts.get("values.all") : texts.get("values.count", all, Long.toString(model.missing())),
                !model.canEnter() ? Tone.MUTED : model.missing() > 0 ? Tone.WARN : Tone.PASS);
    }

    /** What the part was sent before there was anything to select. */
    private void showWanted() {
        Object subject = wanted;
        wanted = null;
        if (subject != null) {
            show(subject);
        }
    }

    private void showSelected() {
        ValueRow row = model.selected();
        form.show(row, model.sites(), model.today(), model.canEnter());
        fit();
        history.clear();
        if (row != null) {
            history.strong(texts.get("values.history")).text("\n");
            row.history().forEach(entered -> history.text(texts.get("values.historyLine", entered.from().toString(), entered.value(), place(entered.site()),
                    entered.document(), entered.by())).text("\n").muted(entered.reason()).text("\n"));
            history.muted(row.history().isEmpty() ? texts.get("values.never") + "\n" : "");
            Citation clause = row.figure().clause();
            history.head(texts.get("values.column.clause")).text(clause.clause() + "   ").link(texts.get("clause.open"), () -> desktop.openClause(clause));
            table.select(row);
        }
        history.show();
    }

    private String place(java.util.Optional<org.tongban.core.id.SiteId> site) {
        return site.map(id -> model.sites().stream().filter(place -> place.id().equals(id)).map(Site::name).findFirst().orElse(id.code())).orElse(texts.get("values.site.all"));
    }

    private void enter() {
        Entry entry = form.entry();
        List<Problem> problems = model.check(entry);
        form.problems(problems);
        fit();
        if (!problems.isEmpty()) {
            return;
        }
        String name = model.row(entry.key()).map(row -> row.figure().name()).orElse(entry.key());
        background.run(texts.get("values.working"), progress -> {
            model.enter(entry, desktop.user());
            return entry;
        }, done -> {
            form.done();
            desktop.say(texts.get("values.done", name, String.valueOf(done.from())));
            desktop.changed();
        });
    }

    /** A figure's key or a clause is selected; {@link PlanParts#BEGIN} begins an entry. */
    @Override
    public void show(Object subject) {
        if (subject == PlanParts.BEGIN) {
            form.focus();
        } else if (model.rows().isEmpty()) {
            wanted = subject;
        } else if (subject instanceof String key) {
            model.row(key).ifPresent(this::picked);
        } else if (subject instanceof Citation clause) {
            model.row(clause).ifPresent(this::picked);
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.values"), progress -> model.read(), found -> {
            if (!scroll.isDisposed()) {
                model.show(found);
                showWanted();
            }
        });
    }

    @Focus
    void focus() {
        table.focus();
    }
}
