package org.tongban.plan.ui.supervision;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.RichText;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.DeedForm;
import org.tongban.plan.ui.act.Given;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** Problems and how they stand, inspections, draws and circulars, and what may be done. */
public final class SupervisionPart implements Shows, Refreshes {
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private SupervisionModel model;
    private SupervisionDeeds deeds;
    private Remark remark;
    private Table<ProblemCase> problems;
    private Table<RecordRow> records;
    private RichText details;
    private DeedForm form;
    private @Nullable Object wanted;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(SupervisionPart.class, desktop.language());
        Supervision supervision = services.live(Supervision.class);
        model = new SupervisionModel(services.live(Workspaces.class), supervision, services.live(Sites.class), clock, texts);
        deeds = new SupervisionDeeds(supervision, texts);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.supervision.remark");
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        problems(sash);
        SashForm below = new SashForm(sash, SWT.HORIZONTAL);
        records(below);
        details = new RichText(below, "plan.supervision.details");
        form = new DeedForm(below, "plan.supervision", texts, this::act);
        below.setWeights(33, 25, 42);
        sash.setWeights(42, 58);
        model.onChange(SupervisionModel.READ, event -> showRead());
        model.onChange(SupervisionModel.SELECTED, event -> showSelected());
        refresh();
    }

    private void problems(Composite parent) {
        problems = Table.<ProblemCase>in(parent, "plan.supervision.problems").bar(texts.get("supervision.problems"))
                .column(Column.<ProblemCase>text("state", texts.get("milestones.column.state"), row -> texts.get("supervision.state." + row.standing().state().name())).width(11)
                        .tag(SupervisionModel::tone).explained())
                .column(Column.<ProblemCase>integer("number", texts.get("supervision.column.number"), row -> row.problem().number()).fit())
                .column(Column.<ProblemCase>date("day", texts.get("supervision.column.day"), row -> row.problem().day()))
                .column(Column.<ProblemCase>text("unit", texts.get("supervision.unit"), row -> row.problem().unit()).width(16))
                .column(Column.<ProblemCase>text("note", texts.get("supervision.column.note"), row -> row.problem().note()).width(24).tip(row -> row.problem().note()))
                .column(Column.<ProblemCase>date("due", texts.get("supervision.due"), row -> row.due().orElse(null)))
                .column(Column.<ProblemCase>integer("late", texts.get("milestones.column.late"), row -> row.standing().daysLate() > 0 ? row.standing().daysLate() : null).fit())
                .column(Column.<ProblemCase>text("ground", texts.get("supervision.ground"), row -> row.problem().ground()).width(16))
                .column(Column.<ProblemCase>text("word", texts.get("supervision.word"), row -> row.problem().word()).width(12))
                .column(Column.<ProblemCase>integer("person", texts.get("supervision.column.person"), row -> row.problem().person().map(person -> person.number()).orElse(null)).fit())
                .column(Column.<ProblemCase>text("escalate", texts.get("supervision.column.escalate"), row -> row.standing().escalate().orElse("")).width(12))
                .column(Column.<ProblemCase>number("deduct", texts.get("supervision.deduct"), row -> row.problem().deduct().orElse(null)).fit())
                .onSelect(row -> {
                    if (row != null && row != model.selected()) {
                        model.select(row);
                    }
                })
                .onExplain((row, column) -> desktop.explain(Explanation.of("#" + row.problem().number() + "  " + row.problem().unit(), row.finding())))
                .onOpen(row -> form.focus()).build();
    }

    private void records(Composite parent) {
        records = Table.<RecordRow>in(parent, "plan.supervision.records").bar(texts.get("supervision.records"))
                .column(Column.<RecordRow>text("kind", texts.get("supervision.column.kind"), row -> texts.get("supervision.kind." + row.kind())).width(8))
                .column(Column.<RecordRow>date("day", texts.get("supervision.column.day"), RecordRow::day))
                .column(Column.<RecordRow>text("what", texts.get("supervision.column.what"), RecordRow::what).width(20).tip(RecordRow::text))
                .column(Column.<RecordRow>text("site", texts.get("supervision.site"), RecordRow::site).width(18))
                .column(Column.<RecordRow>text("by", texts.get("supervision.body"), RecordRow::by).width(14))
                .onSelect(row -> {
                    if (row != null) {
                        showRecord(row);
                    }
                }).build();
    }

    private void showRead() {
        problems.show(model.rows());
        records.show(model.reading().records());
        remark.say(model.sentence(), model.mood());
    }

    private void showSelected() {
        ProblemCase row = model.selected();
        form.show(row == null ? texts.get("supervision.pick") : "#" + row.problem().number() + "  " + row.problem().unit(), deeds.of(model.reading(), row, model.today()));
        details.clear();
        if (row != null) {
            problems.select(row);
            write(row);
        }
        details.show();
    }

    private void write(ProblemCase row) {
        FoundProblem problem = row.problem();
        details.title(problem.unit()).text("\n").muted("#" + problem.number() + "   " + problem.day() + "   " + problem.by()).text("\n")
                .tone(texts.get("supervision.state." + row.standing().state().name()), SupervisionModel.tone(row)).head(texts.get("supervision.column.note")).text(problem.note());
        details.head(texts.get("supervision.steps"));
        for (ProblemStep step : row.steps()) {
            details.strong(step.day() + "  " + texts.get("supervision.step." + step.kind().name())).text((step.word().isEmpty() ? "" : "  " + step.word())
                    + step.due().map(due -> "  " + texts.get("supervision.until", due.toString())).orElse("") + (step.note().isEmpty() ? "" : "\n" + step.note())).muted("  " + step.by()).text("\n");
        }
        details.muted(row.steps().isEmpty() ? texts.get("supervision.noSteps") : "");
    }

    private void showRecord(RecordRow row) {
        details.clear();
        details.title(row.what()).text("\n").muted(texts.get("supervision.kind." + row.kind()) + "  #" + row.number() + "   " + row.day() + "   " + row.site()).text("\n\n").text(row.text());
        details.show();
    }

    private void act(Deed deed, Given given) {
        ProblemCase row = model.selected();
        SupervisionModel.Reading reading = model.reading();
        form.carryOut(deed, texts.get("supervision.said", deed.label()), progress -> {
            deeds.act(reading, row, deed, given, desktop.user());
            return deed.label();
        }, background, desktop);
    }

    /** A problem's number is selected; {@link PlanParts#BEGIN} leads to the form. */
    @Override
    public void show(Object subject) {
        if (subject == PlanParts.BEGIN) {
            form.focus();
        } else if (model.rows().isEmpty()) {
            wanted = subject;
        } else if (subject instanceof Long number) {
            model.row(number).ifPresent(model::select);
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.supervision"), progress -> model.read(), read -> {
            if (!problems.control().isDisposed()) {
                model.show(read);
                showRead();
                showSelected();
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
        problems.focus();
    }
}
