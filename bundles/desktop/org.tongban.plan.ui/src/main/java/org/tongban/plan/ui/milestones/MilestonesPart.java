package org.tongban.plan.ui.milestones;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Rate;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.DeedForm;
import org.tongban.plan.ui.act.Given;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The milestones, their curve, and what may be done about the selected one. */
public final class MilestonesPart implements Shows, Refreshes {
    private final MApplication application;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private MilestonesModel model;
    private Remark remark;
    private Table<MilestoneCase> table;
    private ChartCanvas chart;
    private DeedForm form;
    private @Nullable Object wanted;

    @Inject
    public MilestonesPart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(MilestonesPart.class, desktop.language());
        model = new MilestonesModel(services.live(Workspaces.class), services.live(Milestones.class), services.live(Sites.class), clock, texts);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.milestones.remark");
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table(sash);
        SashForm below = new SashForm(sash, SWT.HORIZONTAL);
        chart = new ChartCanvas(below, "plan.milestones.chart");
        chart.whenEmpty(texts.get("milestones.chart.empty"));
        form = new DeedForm(below, "plan.milestones", texts, this::act);
        below.setWeights(60, 40);
        sash.setWeights(44, 56);
        model.onChange(MilestonesModel.BOARD, event -> showBoard());
        model.onChange(MilestonesModel.SELECTED, event -> showSelected());
        refresh();
    }

    private void table(Composite parent) {
        table = Table.<MilestoneCase>in(parent, "plan.milestones.table").bar(texts.get("part.milestones"))
                .column(Column.<MilestoneCase>text("state", texts.get("milestones.column.state"), row -> texts.get("milestones.state." + row.standing().state().name())).width(12)
                        .tag(MilestonesModel::tone).explained())
                .column(Column.<MilestoneCase>text("id", texts.get("milestones.column.id"), row -> row.milestone().id()).width(9))
                .column(Column.<MilestoneCase>text("title", texts.get("milestones.column.title"), row -> row.milestone().title()).width(27).tip(row -> row.milestone().title()))
                .column(Column.<MilestoneCase>date("due", texts.get("milestones.column.due"), row -> row.milestone().due().orElse(null)).tip(this::whence))
                .column(Column.<MilestoneCase>integer("late", texts.get("milestones.column.late"), row -> row.standing().daysLate() > 0 ? row.standing().daysLate() : null).fit())
                .column(Column.<MilestoneCase>percent("planned", texts.get("milestones.column.planned"), row -> new Rate(row.standing().planned())).width(8))
                .column(Column.<MilestoneCase>percent("actual", texts.get("milestones.column.actual"), row -> new Rate(row.standing().actual())).width(8).explained())
                .column(Column.<MilestoneCase>text("parts", texts.get("milestones.column.parts"), row -> row.standing().done() + "/" + row.standing().parts()).width(8)
                        .orderBy(row -> row.standing().done()))
                .column(Column.<MilestoneCase>date("reached", texts.get("milestones.column.reached"), row -> row.standing().reachedOn().orElse(null)))
                .column(Column.<MilestoneCase>text("open", texts.get("milestones.column.open"), MilestonesModel::open).width(28).tip(MilestonesModel::open))
                .column(Column.<MilestoneCase>text("reason", texts.get("milestones.column.reason"), row -> row.reason().map(reason -> reason.text()).orElse("")).width(22)
                        .tip(row -> row.reason().map(reason -> reason.text() + "  " + reason.by() + "  " + reason.day()).orElse(null)))
                .column(Column.<MilestoneCase>text("responsible", texts.get("milestones.column.responsible"), row -> String.join("、", row.milestone().responsible())).width(20))
                .column(Column.<MilestoneCase>text("clause", texts.get("milestones.column.clause"), row -> row.milestone().clause().clause()).width(13))
                .onSelect(row -> {
                    if (row != null && row != model.selected()) {
                        model.select(row);
                    }
                })
                .onExplain((row, column) -> desktop.explain(Explanation.of(row.milestone().id() + "  " + row.milestone().title(), row.finding())))
                .onOpen(row -> desktop.openClause(row.milestone().clause())).build();
    }

    /** Where a day comes from, if not from the document. */
    private @Nullable String whence(MilestoneCase row) {
        return row.setDay().map(set -> texts.get("milestones.set", set.document(), set.reason(), set.by()))
                .orElse(row.milestone().historic() ? texts.get("milestones.historic") : null);
    }

    private void showBoard() {
        table.show(model.rows());
        remark.say(model.sentence(), model.mood());
    }

    private void showSelected() {
        MilestoneCase row = model.selected();
        LocalDate day = model.today();
        chart.show(model.course().filter(course -> !course.checkpoints().isEmpty()).map(course -> MilestoneChart.of(course, day, texts)).orElse(null));
        form.show(row == null ? texts.get("milestones.pick") : row.milestone().id() + "  " + row.milestone().title(), model.deeds());
        if (row != null) {
            table.select(row);
            application.getContext().set(PlanParts.CHOSEN, row.milestone().clause());
        }
    }

    private void act(Deed deed, Given given) {
        MilestoneCase row = model.selected();
        if (row == null) {
            return;
        }
        String id = row.milestone().id();
        form.carryOut(deed, texts.get("milestones.said", deed.label(), id), progress -> {
            model.act(id, deed, given, desktop.user());
            return id;
        }, background, desktop);
    }

    /** A milestone's id or a clause is selected; {@link PlanParts#BEGIN} leads to the form. */
    @Override
    public void show(Object subject) {
        if (subject == PlanParts.BEGIN) {
            form.focus();
        } else if (model.rows().isEmpty()) {
            wanted = subject;
        } else if (subject instanceof String id) {
            model.row(id).ifPresent(model::select);
        } else if (subject instanceof Citation clause) {
            model.row(clause).ifPresent(model::select);
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.milestones"), progress -> model.read(), read -> {
            if (!table.control().isDisposed()) {
                model.show(read);
                showBoard();
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
