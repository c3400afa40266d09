package org.tongban.plan.ui.states;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Working;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.ModuleNames;
import org.tongban.plan.ui.PlanParts;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** Every clause with its state in one list, to be sorted, searched and exported. */
public final class StatesPart implements Shows, Refreshes {

    private final MApplication application;
    private final EPartService parts;
    private Desktop desktop;
    private Texts texts;
    private boolean chinese;
    private StateBar bar;
    private Table<ClauseStanding> table;
    private StateBoard board;
    private PlanView view = PlanView.nothing();
    private @Nullable ClauseState only;
    private @Nullable Citation chosen;

    @Inject
    public StatesPart(MApplication application, EPartService parts) {
        this.application = application;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        texts = Texts.of(StatesPart.class, desktop.language());
        chinese = desktop.language().getLanguage().equals("zh");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new StateBar(parent, "plan.states.bar", texts, state -> {
            only = state;
            narrow();
        });
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite below = new Composite(parent, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        below.setLayout(new FillLayout());
        table(below);
        board = StateBoard.of(application.getContext(), background, services, clock, texts);
        if (application.getContext().get(PlanParts.STATES) instanceof PlanView known) {
            states(known);
        } else {
            refresh();
        }
    }

    private void table(Composite parent) {
        table = Table.<ClauseStanding>in(parent, "plan.states").bar(texts.get("part.states"))
                .column(Column.<ClauseStanding>text("state", texts.get("states.column.state"), row -> StateSign.of(row.state()).sign() + " " + texts.get("state." + row.state().name()))
                        .width(15).tag(row -> StateSign.of(row.state()).tone()).orderBy(ClauseStanding::state))
                .column(Column.<ClauseStanding>text("clause", texts.get("states.column.clause"), row -> row.clause().id()).width(15))
                .column(Column.<ClauseStanding>text("module", texts.get("states.column.module"),
                        row -> chinese ? ModuleNames.chinese(row.clause().module()) : ModuleNames.english(row.clause().module())).width(12))
                .column(Column.<ClauseStanding>text("words", texts.get("states.column.words"), this::words).width(46).tip(row -> wrapped(words(row))))
                .column(Column.<ClauseStanding>text("why", texts.get("states.column.why"), row -> chinese ? row.why() : row.english()).width(34))
                .column(Column.<ClauseStanding>text("evidence", texts.get("states.column.evidence"), StatesPart::evidence).width(60).explained(row -> !row.workings().isEmpty())
                        .tip(row -> wrapped(evidence(row))))
                .onSelect(this::picked).onOpen(this::opened).onExplain((row, column) -> explain(row)).build();
    }

    private String words(ClauseStanding row) {
        return chinese && !row.clause().quote().isBlank() ? row.clause().quote() : row.clause().gist();
    }

    private static String evidence(ClauseStanding row) {
        return row.evidence().stream().map(Evidence::sentence).collect(Collectors.joining("；"));
    }

    private static String wrapped(String words) {
        return words.replaceAll("(.{40})", "$1\n");
    }

    private void picked(@Nullable ClauseStanding row) {
        if (row != null && !row.clause().citation().equals(chosen)) {
            chosen = row.clause().citation();
            application.getContext().set(PlanParts.CHOSEN, chosen);
            PlanParts.raise(parts, PlanParts.CLAUSE);
        }
    }

    private void opened(ClauseStanding row) {
        if (row.workings().isEmpty()) {
            desktop.openClause(row.clause().citation());
        } else {
            explain(row);
        }
    }

    private void explain(ClauseStanding row) {
        List<Working> workings = row.workings();
        if (!workings.isEmpty()) {
            desktop.explain(new Explanation(row.clause().id() + " " + texts.get("clause.state"), texts.get("state." + row.state().name()), workings));
        }
    }

    @Inject
    @Optional
    void states(@Named(PlanParts.STATES) @Nullable PlanView read) {
        if (read != null && table != null && !table.control().isDisposed()) {
            view = read;
            table.show(view.clauses());
            bar.show(view.counts(""));
            narrow();
            follow();
        }
    }

    private void narrow() {
        ClauseState state = only;
        table.only(row -> state == null || row.state() == state);
    }

    @Inject
    @Optional
    void chosen(@Named(PlanParts.CHOSEN) @Nullable Citation citation) {
        if (citation != null && !citation.equals(chosen)) {
            chosen = citation;
            follow();
        }
    }

    private void follow() {
        Citation citation = chosen;
        if (citation != null && table != null) {
            view.of(citation).ifPresent(table::select);
        }
    }

    /** A state is shown alone; a citation is selected. */
    @Override
    public void show(Object subject) {
        if (subject instanceof Citation citation) {
            chosen(citation);
        } else if (subject instanceof ClauseState state) {
            only = state;
            bar.mark(state);
            narrow();
        }
    }

    @Override
    public void refresh() {
        if (board != null) {
            board.refresh();
        }
    }

    @Focus
    void focus() {
        table.focus();
    }
}
