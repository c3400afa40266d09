package org.tongban.assessment.ui.month;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Revision;
import org.tongban.assessment.ui.ReviewDialog;
import org.tongban.assessment.ui.clerk.ClerkChoice;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;
import org.tongban.store.Workspaces;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;
import org.tongban.workbench.Unsaved;

/** The month board: who gets which grade, counted against the cap as it changes. */
public final class MonthPart implements Shows, Refreshes, Unsaved {

    public static final String ID = "org.tongban.assessment.ui.month";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private MonthModel model;
    private MonthHead head;
    private UnitTable units;
    private Board board;
    private MonthTable list;
    private Composite views;
    private StackLayout stack;
    private ClerkChoice choice;
    private @Nullable MonthCommand waiting;
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock, ClerkChoice choice) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        this.choice = choice;
        texts = Texts.of(MonthPart.class, desktop.language());
        model = new MonthModel(services.live(MonthlyAssessments.class));
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new MonthHead(panel, texts, desktop, this::execute);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(panel, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        units = new UnitTable(sash, texts, model::unit, row -> row.check().ifPresent(check -> explain(row.name() + " " + texts.get("figure.cap"), check)));
        views = new Composite(sash, SWT.NONE);
        stack = new StackLayout();
        views.setLayout(stack);
        Board.Listener listener = new Gestures();
        board = new Board(views, texts, listener);
        list = new MonthTable(views, texts, listener);
        sash.setWeights(37, 63);
        head.view().onChange(this::view);
        view("1".equals(desktop.remembered("assessment.month.view")) ? 1 : 0);
        head.month().onChange(this::read);
        model.onChange(MonthModel.BOARD, change -> boardChanged());
        model.onChange(MonthModel.COUNTS, change -> countsChanged());
        model.onChange(MonthModel.SELECTION, change -> selectionChanged());
        model.onChange(MonthModel.REVIEW, change -> model.tried().ifPresent(this::review));
        refresh();
    }

    @Focus
    void focus() {
        if (stack.topControl == board.control()) {
            board.control().setFocus();
        } else {
            list.focus();
        }
        selectionChanged();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof YearMonth month) {
            read(month);
        } else if (subject instanceof MonthCommand command) {
            execute(command);
        }
    }

    @Override
    public boolean hasUnsaved() {
        return !model.draft().isEmpty();
    }

    @Override
    public void refresh() {
        read(model.stored().map(MonthBook::month).orElse(null));
    }

    private void view(int place) {
        head.view().show(place);
        stack.topControl = place == 0 ? board.control() : list.control();
        views.layout();
        desktop.remember("assessment.month.view", Integer.toString(place));
    }

    /** @param wanted the month; null for the one to begin with */
    private void read(@Nullable YearMonth wanted) {
        int number = ++reads;
        background.load(texts.get("work.month"), progress -> readable() ? Optional.of(model.read(wanted == null ? model.firstMonth(YearMonth.now(clock)) : wanted))
                : Optional.<BoardSnapshot>empty(), found -> found.filter(snapshot -> number == reads && !views.isDisposed()).ifPresent(snapshot -> {
                    head.month().show(snapshot.book().month());
                    model.show(snapshot);
                    MonthCommand command = waiting;
                    waiting = null;
                    if (command != null) {
                        execute(command);
                    }
                }));
    }

    private boolean readable() {
        return services.has(MonthlyAssessments.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void boardChanged() {
        board.hint(texts.get("board.empty"));
        board.show(model.zones(), model.grades(), model.selected(), false);
        list.show(model.rows(), model.grades());
        head.show(model);
        selectionChanged();
        Map<PersonId, Grade> draft = model.draft();
        if (model.tried().isEmpty()) {
            model.stored().ifPresent(book -> background.load(texts.get("work.count"), progress -> model.count(book, draft), counted -> model.counted(draft, counted)));
        }
    }

    private void countsChanged() {
        if (!views.isDisposed()) {
            model.tried().ifPresent(units::show);
            head.show(model);
        }
    }

    private void selectionChanged() {
        board.select(model.selected());
        model.chosen().ifPresentOrElse(row -> background.load(texts.get("work.month"), progress -> model.revisions(row.person(), row.clerk().month()),
                revisions -> model.chosen().filter(row::equals).ifPresent(still -> tell(still, revisions))), () -> choice.show(List.of(), List.of()));
    }

    private void tell(BoardRow row, List<Revision> revisions) {
        List<ClerkChoice.Action> actions = new ArrayList<>();
        int key = 1;
        for (Grade grade : model.grades()) {
            actions.add(new ClerkChoice.Action("assessment.clerk.grade." + key, grade.word(), texts.get("clerk.grade.tip", grade.word(), Integer.toString(key)),
                    () -> give(Set.of(row.person()), grade)));
            key++;
        }
        choice.show(new MonthFacts(texts, ZoneId.systemDefault()).of(row, model.grades(), revisions, () -> explainClerk(row)), actions);
    }

    private void give(Set<PersonId> people, Grade grade) {
        if (model.isFinal()) {
            model.rows().stream().filter(row -> people.contains(row.person())).findFirst().ifPresent(row -> correct(row, grade));
        } else if (model.grade(people, grade) == 0) {
            desktop.say(texts.get("say.nothingGraded"));
        }
    }

    private void explainClerk(BoardRow row) {
        model.proposal().ifPresent(proposal -> explain(row.clerk().name() + " " + row.clerk().month() + " " + texts.get("column.suggested"),
                row.suggested().map(Grade::word).orElse(texts.get("suggested.none")), proposal));
    }

    private void explain(String title, Finding<?> finding) {
        desktop.explain(Explanation.of(title, finding));
    }

    private void explain(String title, String answer, Finding<?> finding) {
        desktop.explain(new Explanation(title, answer, finding.workings()));
    }

    private void execute(MonthCommand command) {
        if (model.stored().isEmpty()) {
            waiting = command;
            return;
        }
        switch (command) {
            case PROPOSE -> propose();
            case UNDO -> model.undo();
            case SAVE -> save();
            case FINALISE -> finalise();
        }
    }

    private void propose() {
        Optional<? extends Finding<?>> proposal = model.proposal();
        if (proposal.isEmpty()) {
            desktop.say(texts.get("say.noProposal"));
            return;
        }
        int given = model.propose();
        desktop.say(proposal.get().value().isEmpty() ? proposal.get().reason() : given > 0 ? texts.get("say.proposed", Integer.toString(given)) : texts.get("say.nobodyMissing"));
        explain(month() + " " + texts.get("command.propose"), proposal.get());
    }

    private void save() {
        Map<PersonId, Grade> draft = model.draft();
        YearMonth month = month();
        if (!draft.isEmpty()) {
            write(texts.get("work.save", month.toString()), () -> model.save(month, draft, change("")), texts.get("say.saved", Integer.toString(draft.size())), this::refused);
        }
    }

    private void refused(boolean stored, String refusal) {
        if (!stored) {
            desktop.say(refusal);
        }
    }

    private void finalise() {
        if (model.isFinal()) {
            desktop.say(texts.get("say.final"));
        } else if (!model.review()) {
            desktop.say(texts.get("say.counting"));
        }
    }

    private void review(MonthBook tried) {
        if (views.isDisposed()) {
            return;
        }
        Map<PersonId, Grade> draft = model.draft();
        YearMonth month = month();
        Review review = new Review(tried, draft.size());
        List<Fact> facts = ReviewFacts.of(month.toString(), review, texts, check -> explain(month + " " + texts.get("figure.cap"), check));
        new ReviewDialog(shell(), texts.get("review.title", month.toString()), review.passes(), facts, texts,
                () -> write(texts.get("work.finalise", month.toString()), () -> model.finalise(month, draft, change("")), texts.get("say.finalised", month.toString()),
                        this::refused)).open();
    }

    private void correct(BoardRow row, Grade wanted) {
        YearMonth month = month();
        new CorrectionDialog(shell(), row, Optional.of(wanted), model.grades(), texts, (grade, reason, ended) ->
                write(texts.get("work.correct"), () -> model.correct(month, row.person(), grade, change(reason)), texts.get("say.corrected", row.clerk().name()), ended)).open();
    }

    /** Stores something; what the module refuses is handed back as its sentence, everything else is a fault. */
    private void write(String title, Runnable work, String done, BiConsumer<Boolean, String> ended) {
        background.run(title, progress -> {
            work.run();
            return true;
        }, yes -> {
            desktop.say(done);
            ended.accept(true, "");
            desktop.changed();
        }, fault -> {
            boolean refused = fault instanceof AssessmentRefused;
            ended.accept(false, refused ? fault.getMessage() : texts.get("say.failed"));
            if (!refused) {
                desktop.fault(title, fault);
            }
        });
    }

    private YearMonth month() {
        return model.stored().orElseThrow().month();
    }

    private Change change(String reason) {
        return new Change(desktop.user(), texts.get("part.month"), reason);
    }

    private Shell shell() {
        return views.getShell();
    }

    /** What the user does on the board or in the list. */
    private final class Gestures implements Board.Listener {
        @Override
        public void selected(Set<PersonId> people) {
            model.select(people);
        }

        @Override
        public void graded(Set<PersonId> people, Grade grade) {
            give(people, grade);
        }

        @Override
        public void undone() {
            model.undo();
        }

        @Override
        public void opened(BoardRow row) {
            explainClerk(row);
        }
    }
}
