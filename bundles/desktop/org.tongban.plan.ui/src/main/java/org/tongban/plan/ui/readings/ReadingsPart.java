package org.tongban.plan.ui.readings;

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

/** The open questions of the documents in use, their possible answers side by side, and the choice of one. */
public final class ReadingsPart implements Shows, Refreshes {
    private final MApplication application;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private ReadingsModel model;
    private DeskLayout desk;
    private Table<ReadingRow> table;
    private DecisionForm form;
    private Effects effects;
    private EffectModel effect;
    private EffectWork work;
    private RichText history;
    private @Nullable Object wanted;

    @Inject
    public ReadingsPart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(ReadingsPart.class, desktop.language());
        Workspaces workspaces = services.live(Workspaces.class);
        Plan plan = services.live(Plan.class);
        PlanDocuments documents = new PlanDocuments(workspaces, plan, services.live(PolicyBook.class), services.live(Clauses.class));
        model = new ReadingsModel(workspaces, plan, documents, services.live(Sites.class), clock, texts);
        effects = services.live(Effects.class);
        effect = new EffectModel(texts);
        desk = new DeskLayout(parent, "plan.readings", this::table);
        details();
        model.onChange(ReadingsModel.ROWS, event -> showRows());
        model.onChange(ReadingsModel.SELECTED, event -> showSelected());
        refresh();
    }

    private Control table(Composite parent) {
        table = Table.<ReadingRow>in(parent, "plan.readings").bar(texts.get("part.readings"))
                .column(Column.<ReadingRow>text("state", texts.get("readings.column.state"), this::state).width(10).tag(row -> row.isDecided() ? Tone.PASS : Tone.WARN))
                .column(Column.<ReadingRow>text("question", texts.get("readings.column.question"), row -> row.reading().question()).width(46).tip(row -> row.reading().question()))
                .column(Column.<ReadingRow>text("letter", texts.get("readings.column.letter"), this::used).width(30).tip(this::used))
                .column(Column.<ReadingRow>date("since", texts.get("readings.column.since"), row -> row.inForce().map(Desk.Choice::since).orElse(null)))
                .column(Column.<ReadingRow>text("clause", texts.get("readings.column.clause"), row -> row.reading().clause().clause()).width(15))
                .column(Column.<ReadingRow>text("document", texts.get("readings.column.document"), ReadingRow::document).width(22))
                .onSelect(row -> {
                    if (row != model.selected()) {
                        picked(row);
                    }
                })
                .onOpen(row -> desktop.openClause(row.reading().clause())).build();
        return table.control();
    }

    private String state(ReadingRow row) {
        if (!row.isDecided()) {
            return texts.get("readings.state.undecided");
        }
        return row.inForce().isPresent() ? texts.get("readings.state.decided") : texts.get("readings.state.later", row.history().get(0).from().toString());
    }

    private String used(ReadingRow row) {
        return row.reading().option(row.letter()).map(option -> option.letter() + "  " + option.text()).orElse(row.letter());
    }

    /** The row's clause is shown beside it, too. */
    private void picked(@Nullable ReadingRow row) {
        if (row != null) {
            model.select(row);
            application.getContext().set(PlanParts.CHOSEN, row.reading().clause());
        }
    }

    private void details() {
        work = new EffectWork(desk.scroll(), background, effect, texts.get("effect.loading"));
        form = new DecisionForm(desk.scroll(), texts, effect, this::askEffect, desk::fit, this::choose);
        form.decider(desktop.user());
        history = new EffectView(desk.beside(), "plan.readings", effect, texts, desktop).history();
        desk.place(form.control(), 28, 50);
    }

    private void askEffect() {
        work.ask(() -> {
            ReadingRow row = model.selected();
            LocalDate from = form.from();
            return row == null || from == null || !model.canDecide() ? null : watch -> effects.ofReading(row.reading().key(), from, watch);
        });
    }

    private void showRows() {
        table.show(model.rows());
        long undecided = model.undecided();
        String count = undecided == 0 ? texts.get("readings.all", Integer.toString(model.rows().size()))
                : texts.get("readings.count", Integer.toString(model.rows().size()), Long.toString(undecided));
        desk.remark().say(!model.canDecide() ? texts.get("readings.noWorkspace") : model.rows().isEmpty() ? texts.get("readings.empty") : count,
                !model.canDecide() ? Tone.MUTED : undecided > 0 ? Tone.WARN : Tone.PASS);
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
        ReadingRow row = model.selected();
        form.show(row, model.today(), model.canDecide());
        askEffect();
        desk.fit();
        history.clear();
        if (row != null) {
            history.strong(texts.get("readings.history")).text("\n");
            row.history().forEach(chosen -> history.tone("●  ", row.inForce().filter(now -> now.since().equals(chosen.from()) && now.letter().equals(chosen.letter())).isPresent() ? Tone.PASS : Tone.MUTED)
                    .text(texts.get("readings.historyLine", chosen.from().toString(), chosen.letter(), chosen.reason(), chosen.by())).text("\n")
                    .muted(chosen.document().isEmpty() ? "" : "     " + chosen.document() + "\n"));
            history.muted(row.history().isEmpty() ? texts.get("readings.never") + "\n" : "");
            history.head(texts.get("readings.column.clause")).text(row.reading().clause().clause() + "   ").link(texts.get("clause.open"), () -> desktop.openClause(row.reading().clause()));
            table.select(row);
        }
        history.show();
    }

    private void choose() {
        Decision decision = form.decision();
        List<Problem> problems = model.check(decision);
        form.problems(problems);
        desk.fit();
        if (!problems.isEmpty()) {
            return;
        }
        String question = model.row(decision.key()).map(row -> row.reading().question()).orElse(decision.key());
        background.run(texts.get("readings.working"), progress -> {
            Optional<String> caution = decision.closedToo() ? Optional.empty() : effects.caution(Objects.requireNonNull(decision.from()));
            if (caution.isEmpty()) {
                model.choose(decision, desktop.user());
            }
            return caution;
        }, caution -> {
            if (caution.isPresent()) {
                form.problems(List.of(new Problem("from", caution.get() + texts.get("effect.caution"))));
                desk.fit();
                return;
            }
            form.done();
            desktop.say(texts.get("readings.done", question, decision.letter(), String.valueOf(decision.from())));
            desktop.changed();
        });
    }

    /** A reading's key or a clause is selected; {@link PlanParts#BEGIN} begins a choice. */
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
        background.load(texts.get("loading.readings"), progress -> model.read(), rows -> {
            if (!desk.scroll().isDisposed()) {
                model.show(rows);
                showWanted();
            }
        });
    }

    @Focus
    void focus() {
        table.focus();
    }
}
