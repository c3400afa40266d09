package org.tongban.plan.ui.values;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.effect.Effects;
import org.tongban.plan.ui.DeskLayout;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.RichText;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.plan.ui.effect.EffectModel;
import org.tongban.plan.ui.effect.EffectView;
import org.tongban.plan.ui.effect.EffectWork;
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
    private DeskLayout desk;
    private Table<ValueRow> table;
    private EntryForm form;
    private Effects effects;
    private EffectModel effect;
    private EffectWork work;
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
        effects = services.live(Effects.class);
        effect = new EffectModel(texts);
        desk = new DeskLayout(parent, "plan.values", this::table);
        details();
        model.onChange(ValuesModel.ROWS, event -> showRows());
        model.onChange(ValuesModel.SELECTED, event -> showSelected());
        refresh();
    }

    private Control table(Composite parent) {
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
        return table.control();
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

    private void details() {
        work = new EffectWork(desk.scroll(), background, effect, texts.get("effect.loading"));
        form = new EntryForm(desk.scroll(), texts, effect, this::askEffect, desk::fit, this::enter);
        history = new EffectView(desk.beside(), "plan.values", effect, texts, desktop).history();
        desk.place(form.control(), 36, 46);
    }

    private void askEffect() {
        work.ask(() -> {
            Entry entry = form.entry();
            LocalDate from = entry.from();
            return from == null || !model.canEnter() || model.check(entry).stream().anyMatch(problem -> problem.field().equals("value")) ? null
                    : watch -> effects.ofValue(entry.key(), entry.value(), entry.site(), from, watch);
        });
    }

    private void showRows() {
        table.show(model.rows());
        String all = Integer.toString(model.rows().size());
        desk.remark().say(!model.canEnter() ? texts.get("values.noWorkspace") : model.rows().isEmpty() ? texts.get("values.empty")
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
        askEffect();
        desk.fit();
        history.clear();
        if (row != null) {
            history.strong(texts.get("values.history")).text("\n");
            row.history().forEach(entered -> history.tone("●  ", Tone.MUTED).text(texts.get("values.historyLine", entered.from().toString(), entered.value(), place(entered.site()),
                    entered.document(), entered.by())).text("\n").muted(entered.reason()).text("\n"));
            history.muted(row.history().isEmpty() ? texts.get("values.never") + "\n" : "");
            Citation clause = row.figure().clause();
            history.head(texts.get("values.column.clause")).text(clause.clause() + "   ").link(texts.get("clause.open"), () -> desktop.openClause(clause));
            table.select(row);
        }
        history.show();
    }

    private String place(Optional<SiteId> site) {
        return site.map(id -> model.sites().stream().filter(place -> place.id().equals(id)).map(Site::name).findFirst().orElse(id.code())).orElse(texts.get("values.site.all"));
    }

    private void enter() {
        Entry entry = form.entry();
        List<Problem> problems = model.check(entry);
        form.problems(problems);
        desk.fit();
        if (!problems.isEmpty()) {
            return;
        }
        String name = model.row(entry.key()).map(row -> row.figure().name()).orElse(entry.key());
        background.run(texts.get("values.working"), progress -> {
            Optional<String> caution = entry.closedToo() ? Optional.empty() : effects.caution(Objects.requireNonNull(entry.from()));
            if (caution.isEmpty()) {
                model.enter(entry, desktop.user());
            }
            return caution;
        }, caution -> {
            if (caution.isPresent()) {
                form.problems(List.of(new Problem("from", caution.get() + texts.get("effect.caution"))));
                desk.fit();
                return;
            }
            form.done();
            desktop.say(texts.get("values.done", name, String.valueOf(entry.from())));
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
            if (!desk.scroll().isDisposed()) {
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
