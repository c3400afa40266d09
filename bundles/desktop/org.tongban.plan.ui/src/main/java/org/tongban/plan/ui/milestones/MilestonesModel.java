package org.tongban.plan.ui.milestones;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.Deed.Input;
import org.tongban.plan.ui.act.Given;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneRule.Pace;
import org.tongban.policy.plan.MilestoneRule.Stage;
import org.tongban.policy.plan.MilestoneStanding.State;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The milestones of the place on a day, which of them is looked at, and what may be done about it. */
public final class MilestonesModel extends Observed {

    public static final String BOARD = "board";
    public static final String SELECTED = "selected";

    private final Workspaces workspaces;
    private final Milestones milestones;
    private final Sites sites;
    private final Clock clock;
    private final Texts texts;
    private Optional<MilestoneBoard> board = Optional.empty();
    private @Nullable MilestoneCase selected;

    public MilestonesModel(Workspaces workspaces, Milestones milestones, Sites sites, Clock clock, Texts texts) {
        this.workspaces = workspaces;
        this.milestones = milestones;
        this.sites = sites;
        this.clock = clock;
        this.texts = texts;
    }

    /** In the background. */
    public Optional<MilestoneBoard> read() {
        return workspaces.current().isPresent() ? milestones.board(today()) : Optional.empty();
    }

    /** Shows what was read; what was selected stays so, else the most pressing is. */
    public void show(Optional<MilestoneBoard> read) {
        Optional<MilestoneBoard> before = board;
        String id = selected == null ? "" : selected.milestone().id();
        board = read;
        changed(BOARD, before, board);
        select(board.flatMap(found -> found.of(id)).or(() -> board.flatMap(MilestonesModel::pressing)).orElse(null));
    }

    private static Optional<MilestoneCase> pressing(MilestoneBoard board) {
        return board.overdue().stream().findFirst().or(() -> board.cases().stream().filter(each -> !each.standing().isReached() && each.milestone().kind() != Milestone.Kind.MILESTONES)
                .min(Comparator.comparing(each -> each.milestone().due().orElse(LocalDate.MAX)))).or(() -> board.cases().stream().findFirst());
    }

    public void select(@Nullable MilestoneCase row) {
        MilestoneCase before = selected;
        selected = row;
        changed(SELECTED, before, row);
    }

    public List<MilestoneCase> rows() {
        return board.map(MilestoneBoard::cases).orElse(List.of());
    }

    public Optional<MilestoneCase> row(String id) {
        return board.flatMap(found -> found.of(id));
    }

    public Optional<MilestoneCase> row(Citation clause) {
        return rows().stream().filter(each -> each.milestone().clause().equals(clause)).findFirst();
    }

    public @Nullable MilestoneCase selected() {
        return selected;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The curve to be shown: that of the selected milestone, or of those it consists of; else the first. */
    public Optional<Course> course() {
        MilestoneCase row = selected;
        List<Course> courses = board.map(MilestoneBoard::courses).orElse(List.of());
        Set<String> wanted = row == null ? Set.of() : row.milestone().kind() == Milestone.Kind.MILESTONES ? Set.copyOf(row.milestone().parts()) : Set.of(row.milestone().id());
        return courses.stream().filter(course -> !wanted.isEmpty() && course.milestones().containsAll(wanted)).min(Comparator.comparingInt(course -> course.milestones().size()))
                .or(() -> courses.stream().findFirst());
    }

    /** One sentence about the whole. */
    public String sentence() {
        if (workspaces.current().isEmpty()) {
            return texts.get("milestones.noWorkspace");
        }
        if (board.isEmpty()) {
            return texts.get("milestones.none");
        }
        MilestoneBoard found = board.get();
        List<String> said = new ArrayList<>();
        found.stage().flatMap(Finding::value).map(Stage::toString).ifPresent(said::add);
        long overdue = found.overdue().size();
        long reasons = found.cases().stream().filter(MilestoneCase::wantsReason).count();
        said.add(overdue > 0 ? texts.get("milestones.overdue", Long.toString(overdue)) : texts.get("milestones.fine"));
        if (reasons > 0) {
            said.add(texts.get("milestones.reasons", Long.toString(reasons)));
        }
        found.courses().stream().findFirst().flatMap(Course::pace).flatMap(Finding::value).filter(Pace::isBehind)
                .ifPresent(pace -> said.add(texts.get("milestones.behind", pace.by().movePointRight(2).stripTrailingZeros().toPlainString())));
        said.addAll(found.troubles());
        return String.join(texts.get("milestones.join"), said);
    }

    public Tone mood() {
        return board.map(found -> found.overdue().isEmpty() ? found.cases().stream().anyMatch(MilestoneCase::wantsReason) ? Tone.WARN : Tone.PASS : Tone.FAIL).orElse(Tone.MUTED);
    }

    /** How a state looks: history that raises no alarm is quiet. */
    public static Tone tone(MilestoneCase row) {
        State state = row.standing().state();
        boolean alarm = row.standing().alarm();
        return switch (state) {
            case ON_TIME -> Tone.PASS;
            case DONE_LATE -> alarm ? Tone.WARN : Tone.MUTED;
            case OVERDUE -> alarm ? Tone.FAIL : Tone.MUTED;
            case NOT_DUE -> Tone.NOTE;
            case UNSCHEDULED -> Tone.NONE;
        };
    }

    /** What may be done about the selected milestone. */
    public List<Deed> deeds() {
        MilestoneCase row = selected;
        if (row == null || workspaces.current().isEmpty()) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        Input note = Input.lines("note", texts.get("milestones.note")).must();
        List<String> open = row.standing().open();
        if (row.milestone().kind() != Milestone.Kind.MILESTONES && !open.isEmpty()) {
            List<Input> inputs = new ArrayList<>(List.of(Input.choice("part", texts.get("milestones.part"), open).must(), Input.day("day", texts.get("milestones.day"), today().toString())));
            if (row.milestone().byShare()) {
                inputs.add(Input.text("share", texts.get("milestones.share"), "1").must());
            }
            inputs.add(note);
            inputs.add(Input.file("file", texts.get("milestones.file")));
            deeds.add(new Deed("done", texts.get("milestones.do.done"), inputs));
        }
        if (row.standing().isLate()) {
            deeds.add(new Deed("reason", texts.get("milestones.do.reason"), Input.lines("note", texts.get("milestones.why")).must()));
        }
        if (row.mayBeDated()) {
            deeds.add(new Deed("due", texts.get("milestones.do.due"), Input.day("day", texts.get("milestones.due"), ""), Input.text("document", texts.get("milestones.document"), "").must(),
                    Input.lines("note", texts.get("milestones.why")).must()));
        }
        if (!row.standing().isReached()) {
            deeds.add(new Deed("remind", texts.get("milestones.do.remind"), note));
        }
        if (!row.entries().isEmpty()) {
            deeds.add(new Deed("undo", texts.get("milestones.do.undo"), Input.choice("entry", texts.get("milestones.entry"), row.entries().stream().map(MilestonesModel::entry).toList()).must(),
                    Input.lines("note", texts.get("milestones.why")).must()));
        }
        return deeds;
    }

    private static String entry(DoneEntry entry) {
        return entry.number() + "  " + entry.part() + "  " + entry.day();
    }

    /**
     * Does it; in the background.
     *
     * @throws IllegalArgumentException with one sentence, if it is refused
     */
    public void act(String milestone, Deed deed, Given given, String by) {
        var site = sites.root().orElseThrow().id();
        switch (deed.id()) {
            case "done" -> milestones.done(site, milestone, given.text("part"), given.day("day").orElse(today()),
                    given.decimal("share", texts.get("milestones.problem.share")).orElse(BigDecimal.ONE), given.text("note"), given.file("file"), by);
            case "reason" -> milestones.note(site, milestone, MilestoneNote.Kind.REASON, today(), given.text("note"), by);
            case "remind" -> milestones.note(site, milestone, MilestoneNote.Kind.REMINDER, today(), given.text("note"), by);
            case "due" -> milestones.setDue(site, milestone, given.day("day").orElseThrow(), given.text("note"), given.text("document"), by);
            case "undo" -> milestones.undo(Long.parseLong(given.text("entry").split(" ")[0]), given.text("note"), by);
            default -> throw new IllegalStateException(deed.id());
        }
    }

    /** Parts not done, as the table shows them. */
    static String open(MilestoneCase row) {
        return row.standing().parts() == 1 ? "" : row.standing().open().stream().collect(Collectors.joining("、"));
    }
}
