package org.tongban.plan.ui.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.Observed;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.TopicCoverage;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The problems of the place as they stand today, open ones first, the records beside them, and which problem is looked at. */
public final class SupervisionModel extends Observed {

    public static final String READ = "read";
    public static final String SELECTED = "selected";

    private final Workspaces workspaces;
    private final Supervision supervision;
    private final Sites sites;
    private final Clock clock;
    private final Texts texts;
    private Reading reading = Reading.NOTHING;
    private @Nullable ProblemCase selected;

    /**
     * What is read at once.
     *
     * @param sites    every site, by name, in order of the codes
     * @param proposed the last day that the document proposes for an order given today
     */
    public record Reading(List<ProblemCase> problems, List<RecordRow> records, List<Site> sites, Optional<Oversight> oversight, Optional<Finding<TopicCoverage>> coverage,
            Optional<LocalDate> proposed) {
        static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SupervisionModel(Workspaces workspaces, Supervision supervision, Sites sites, Clock clock, Texts texts) {
        this.workspaces = workspaces;
        this.supervision = supervision;
        this.sites = sites;
        this.clock = clock;
        this.texts = texts;
    }

    /** In the background. */
    public Reading read() {
        Optional<SiteId> root = workspaces.current().isPresent() ? sites.root().map(Site::id) : Optional.empty();
        return root.map(this::read).orElse(Reading.NOTHING);
    }

    private Reading read(SiteId root) {
        LocalDate today = today();
        List<ProblemCase> problems = supervision.problems(root, today).stream()
                .sorted(Comparator.comparing(SupervisionModel::urgency).thenComparing(each -> each.due().orElse(LocalDate.MAX)).thenComparing(each -> each.problem().number())).toList();
        return new Reading(problems, records(root), sites.all(), supervision.oversight(root, today), supervision.coverage(root, today.getYear()), supervision.proposedDue(root, today));
    }

    private static int urgency(ProblemCase each) {
        return switch (each.standing().state()) {
            case OVERDUE -> 0;
            case RECTIFIED -> 1;
            case OPEN -> 2;
            case RECTIFYING -> 3;
            case CLOSED -> 4;
        };
    }

    /** Newest first. */
    private List<RecordRow> records(SiteId root) {
        Map<SiteId, String> names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        Stream<RecordRow> inspections = supervision.inspections(root).stream().map(each -> new RecordRow("inspection", each.number(), each.day(), name(names, each.site()), each.topic(),
                each.body(), Stream.of(each.method(), each.source(), each.note(), each.draw().map(draw -> texts.get("supervision.byDraw", Long.toString(draw))).orElse(""))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"))));
        Stream<RecordRow> draws = supervision.draws(root).stream().map(each -> new RecordRow("draw", each.number(), each.day(), name(names, each.site()), each.subject(), each.by(), drawn(each)));
        Stream<RecordRow> circulars = supervision.circulars(root).stream()
                .map(each -> new RecordRow("circular", each.number(), each.day(), name(names, each.seat()), each.title(), each.by(), each.text() + "\nSHA-256 " + each.sha256()));
        return Stream.of(inspections, draws, circulars).flatMap(rows -> rows).sorted(Comparator.comparing(RecordRow::number).reversed()).toList();
    }

    private String drawn(Draw draw) {
        return texts.get("supervision.drawn", Integer.toString(draw.names().size()), Integer.toString(draw.drawn().size()), Long.toString(draw.seed()), String.join("、", draw.drawn())) + "\n"
                + texts.get(draw.isRepeatable() ? "supervision.repeatable" : "supervision.notRepeatable");
    }

    private static String name(Map<SiteId, String> names, SiteId site) {
        return names.getOrDefault(site, site.code());
    }

    /** Shows what was read; what was selected stays so. */
    public void show(Reading read) {
        Reading before = reading;
        long number = selected == null ? -1 : selected.problem().number();
        reading = read;
        changed(READ, before, reading);
        select(row(number).or(() -> reading.problems().stream().findFirst()).orElse(null));
    }

    public void select(@Nullable ProblemCase row) {
        ProblemCase before = selected;
        selected = row;
        changed(SELECTED, before, row);
    }

    public Reading reading() {
        return reading;
    }

    public List<ProblemCase> rows() {
        return reading.problems();
    }

    public Optional<ProblemCase> row(long number) {
        return reading.problems().stream().filter(each -> each.problem().number() == number).findFirst();
    }

    public @Nullable ProblemCase selected() {
        return selected;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isOpen() {
        return workspaces.current().isPresent() && !reading.sites().isEmpty();
    }

    /** One sentence about the whole. */
    public String sentence() {
        if (!isOpen()) {
            return texts.get("supervision.noWorkspace");
        }
        List<String> said = new ArrayList<>();
        long open = rows().stream().filter(ProblemCase::isOpen).count();
        long overdue = rows().stream().filter(each -> each.standing().state() == Problem.State.OVERDUE).count();
        said.add(rows().isEmpty() ? texts.get("supervision.none") : texts.get("supervision.count", Integer.toString(rows().size()), Long.toString(open), Long.toString(overdue)));
        reading.coverage().flatMap(Finding::value).ifPresent(coverage -> said.add(coverage.missing().isEmpty() ? texts.get("supervision.covered", Integer.toString(today().getYear()))
                : texts.get("supervision.missing", Integer.toString(today().getYear()), String.join("、", coverage.missing()))));
        return String.join(texts.get("milestones.join"), said);
    }

    public Tone mood() {
        if (!isOpen()) {
            return Tone.MUTED;
        }
        boolean overdue = rows().stream().anyMatch(each -> each.standing().state() == Problem.State.OVERDUE);
        boolean missing = reading.coverage().flatMap(Finding::value).filter(coverage -> !coverage.missing().isEmpty()).isPresent();
        return overdue ? Tone.FAIL : missing || rows().stream().anyMatch(ProblemCase::isOpen) ? Tone.WARN : Tone.PASS;
    }

    public static Tone tone(ProblemCase row) {
        return switch (row.standing().state()) {
            case OVERDUE -> Tone.FAIL;
            case OPEN, RECTIFIED -> Tone.WARN;
            case RECTIFYING -> Tone.NOTE;
            case CLOSED -> Tone.PASS;
        };
    }
}
