package org.tongban.assessment.ui.year;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.Investigations;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.assessment.ui.ReviewDialog;
import org.tongban.assessment.ui.clerk.ClerkChoice;
import org.tongban.assessment.ui.month.MonthPart;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableAction;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The year of every clerk: twelve coloured months and the annual grade with its workings. */
public final class YearPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.assessment.ui.year";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private YearModel model;
    private ClerkChoice choice;
    private Composite panel;
    private PeriodField<Integer> year;
    private HeadBar head;
    private final List<FigureBox> figures = new ArrayList<>();
    private Button override;
    private Button finalise;
    private Table<YearRow> table;
    private @Nullable PersonId wanted;
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock, ClerkChoice choice) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        this.choice = choice;
        texts = Texts.of(YearPart.class, desktop.language());
        model = new YearModel(services.live(AnnualAssessments.class), services.live(MonthlyAssessments.class), services.live(Investigations.class), services.live(Sites.class));
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head();
        table();
        year.onChange(this::read);
        model.onChange(YearModel.YEAR, change -> yearChanged());
        model.onChange(YearModel.CHOSEN, change -> chosenChanged());
        refresh();
    }

    private void head() {
        head = new HeadBar(panel);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        year = PeriodField.year(head.left(), "assessment.year", texts.get("year.tip"));
        override = Ids.name("assessment.override.open", new Button(head.right(), SWT.PUSH));
        override.setText(texts.get("command.override"));
        override.setToolTipText(texts.get("command.override.tip"));
        override.setEnabled(false);
        override.addListener(SWT.Selection, e -> override());
        finalise = Ids.name("assessment.year.finalise", new Button(head.right(), SWT.PUSH));
        finalise.setText(texts.get("command.finaliseYear"));
        finalise.setToolTipText(texts.get("command.finaliseYear.tip"));
        finalise.setEnabled(false);
        finalise.addListener(SWT.Selection, e -> finalise());
    }

    private void table() {
        TableBuilder<YearRow> builder = Table.<YearRow>in(panel, "assessment.year.table")
                .column(Column.<YearRow>text("name", texts.get("column.name"), row -> row.clerk().name()).width(9).fit().frozen())
                .column(Column.<YearRow>text("unit", texts.get("column.unit"), YearRow::unit).width(14).frozen());
        builder.column(Column.<YearRow>text("annual", texts.get("column.annual"), row -> YearFacts.shown(row, texts)).width(9).fit().centred().frozen()
                        .tag(row -> YearFacts.tone(row, model.annualGrades())).orderBy(this::order).explained(row -> row.clerk().grade().isPresent()));
        for (int number = 1; number <= 12; number++) {
            int month = number;
            builder.column(Column.<YearRow>text("month" + month, texts.get("column.month", Integer.toString(month)), row -> shown(row.month(month))).width(4).centred()
                    .tone(row -> tone(row.month(month))).tip(row -> tip(row.month(month))));
        }
        table = builder.column(Column.<YearRow>number("points", texts.get("column.points"), row -> row.clerk().points().orElse(null)).width(8).fit().hint(texts.get("column.points.tip")))
                .column(Column.<YearRow>text("remark", texts.get("column.remark"), row -> YearFacts.remark(row, texts)).width(12).fit())
                .column(Column.<YearRow>text("cases", texts.get("column.cases"), row -> YearFacts.cases(row, texts)).width(16))
                .mark(row -> row.isForReview() ? Mark.of(Tone.WARN, texts.get("year.review")) : row.isPending() ? Mark.of(Tone.NOTE, texts.get("year.pending")) : Mark.NONE)
                .bar(texts.get("part.year")).actions(row -> List.of(new TableAction(texts.get("command.override"), this::override)))
                .onSelect(row -> model.choose(row == null ? null : row.clerk().person())).onOpen(this::explain).onExplain((row, column) -> explain(row)).build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Focus
    void focus() {
        table.focus();
        chosenChanged();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Year chosen) {
            read(chosen.getValue());
        } else if (subject instanceof PersonId person) {
            wanted = person;
            choose();
        } else if (subject == YearCommand.OVERRIDE) {
            override();
        } else if (subject == YearCommand.FINALISE) {
            finalise();
        }
    }

    @Override
    public void refresh() {
        read(model.year().orElse(null));
    }

    /** @param asked the year; null for the one to begin with */
    private void read(@Nullable Integer asked) {
        int number = ++reads;
        background.load(texts.get("work.year"), progress -> readable() ? Optional.of(model.read(asked == null ? model.firstYear(LocalDate.now(clock)) : asked))
                : Optional.<YearSnapshot>empty(), found -> found.filter(snapshot -> number == reads && !panel.isDisposed()).ifPresent(snapshot -> {
                    year.show(snapshot.year());
                    model.show(snapshot);
                    choose();
                }));
    }

    private boolean readable() {
        return services.has(AnnualAssessments.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void choose() {
        PersonId person = wanted;
        if (person != null && model.year().isPresent()) {
            wanted = null;
            model.rows().stream().filter(row -> row.clerk().person().equals(person)).findFirst().ifPresent(table::select);
        }
    }

    private void yearChanged() {
        table.show(model.rows());
        figures.forEach(figure -> figure.control().dispose());
        figures.clear();
        figure("people", texts.get("figure.clerks"), model.rows().size(), Tone.NONE, null);
        for (Map.Entry<Grade, Long> count : model.counts().entrySet()) {
            figure(count.getKey().word(), count.getKey().word(), count.getValue(), count.getValue() == 0 ? Tone.MUTED : GradeTones.of(count.getKey(), model.annualGrades()),
                    () -> table.search(count.getKey().word()));
        }
        figure("pending", texts.get("year.pending"), model.pending(), model.pending() == 0 ? Tone.MUTED : Tone.NOTE, () -> table.search(texts.get("year.pending")));
        figure("review", texts.get("year.review"), model.forReview(), model.forReview() == 0 ? Tone.MUTED : Tone.WARN, () -> table.search(texts.get("year.review")));
        figure("closed", texts.get("figure.closed"), model.closed().size(), Tone.NONE, () -> desktop.open(MonthPart.ID, YearMonth.of(model.year().orElseThrow(), 12)));
        figure("state", texts.get("figure.state"), texts.get(model.isFinal() ? "state.final" : "state.open"), model.isFinal() ? Tone.PASS : Tone.NONE, null);
        finalise.setEnabled(!model.isFinal() && !model.rows().isEmpty());
        head.arrange();
    }

    private void figure(String id, String label, long value, Tone tone, @Nullable Runnable open) {
        figure(id, label, Long.toString(value), tone, open);
    }

    private void figure(String id, String label, String value, Tone tone, @Nullable Runnable open) {
        FigureBox figure = new FigureBox(head.left(), "assessment.year." + id, label);
        figure.show(value, tone, open);
        figures.add(figure);
    }

    private void chosenChanged() {
        override.setEnabled(model.chosen().filter(row -> row.clerk().grade().isPresent()).isPresent());
        model.chosen().ifPresentOrElse(row -> {
            List<ClerkChoice.Action> actions = new ArrayList<>();
            if (row.clerk().grade().isPresent()) {
                actions.add(new ClerkChoice.Action("assessment.clerk.override", texts.get("command.override"), texts.get("command.override.tip"), this::override));
                actions.add(new ClerkChoice.Action("assessment.clerk.why", texts.get("why"), texts.get("why.tip"), () -> explain(row)));
            }
            choice.show(new YearFacts(texts).of(row, model, () -> explain(row)), actions);
        }, () -> choice.show(List.of(), List.of()));
    }

    private static String shown(ClerkMonth month) {
        return month.state() == MonthState.NOT_ASSESSED ? "" : month.shown();
    }

    private Tone tone(ClerkMonth month) {
        Tone tone = month.state() == MonthState.NOT_ASSESSED ? Tone.NONE : GradeTones.of(month, model.monthlyGrades());
        return tone == Tone.ACCENT ? Tone.NONE : tone;
    }

    private String tip(ClerkMonth month) {
        return month.month() + " " + month.state().label() + month.score().map(score -> "  " + score.stripTrailingZeros().toPlainString()).orElse("")
                + (model.closed().contains(month.month()) ? "  " + texts.get("state.final") : "");
    }

    private Comparable<Integer> order(YearRow row) {
        int place = row.annual().map(annual -> model.annualGrades().indexOf(annual.grade())).orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void explain(YearRow row) {
        row.clerk().grade().ifPresent(finding -> desktop.explain(new Explanation(texts.get("year.explained", row.clerk().name(), Integer.toString(row.clerk().year())),
                finding.value().map(Object::toString).orElseGet(finding::reason), finding.workings())));
    }

    private void override() {
        Optional<YearRow> chosen = model.chosen().filter(row -> row.clerk().grade().isPresent());
        if (chosen.isEmpty()) {
            desktop.say(texts.get("say.chooseClerk"));
            return;
        }
        YearRow row = chosen.get();
        new OverrideDialog(panel.getShell(), row, model.annualGrades(), texts, (other, ended) -> store(row, other, ended)).open();
    }

    private void store(YearRow row, YearModel.OtherGrade other, BiConsumer<Boolean, String> ended) {
        write(texts.get("work.override"), () -> model.override(row.clerk().year(), row.clerk().person(), other, desktop.user(), texts.get("part.year")),
                texts.get("say.overridden", row.clerk().name()), ended);
    }

    private void finalise() {
        if (model.year().isEmpty() || model.isFinal()) {
            return;
        }
        int shown = model.year().orElseThrow();
        String name = Integer.toString(shown);
        new ReviewDialog(panel.getShell(), texts.get("review.title", name), model.canBeFinal(), YearReview.of(model, texts), texts,
                () -> write(texts.get("work.finalise", name), () -> model.finalise(shown, new Change(desktop.user(), texts.get("part.year"), "")), texts.get("say.finalised", name),
                        (stored, refusal) -> {
                            if (!stored) {
                                desktop.say(refusal);
                            }
                        })).open();
    }

    /** Stores something; what the module refuses is handed back as its sentence, everything else is a fault. */
    private void write(String title, Runnable work, String done, BiConsumer<Boolean, String> ended) {
        background.run(title, progress -> {
            work.run();
            return true;
        }, yes -> {
            ended.accept(true, "");
            desktop.say(done);
            desktop.changed();
        }, fault -> {
            boolean refused = fault instanceof AssessmentRefused;
            ended.accept(false, refused ? fault.getMessage() : texts.get("say.failed"));
            if (!refused) {
                desktop.fault(title, fault);
            }
        });
    }
}
