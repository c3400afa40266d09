package org.tongban.plan.ui.clauses;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.RichText;
import org.tongban.plan.ui.states.ClauseFoot;
import org.tongban.plan.ui.states.EvidenceLines;
import org.tongban.plan.ui.states.EvidenceModel;
import org.tongban.plan.ui.states.PlanView;
import org.tongban.plan.ui.states.StateBoard;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** What is known of the chosen clause: its words, what the suite does by it, its figures, its open questions. */
public final class ClausePart implements Shows, Refreshes {
    private final MApplication application;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private ClauseCards cards;
    private EvidenceModel evidence;
    private EvidenceBook book;
    private EvidenceLines lines;
    private ClauseFoot foot;
    private StateBoard board;
    private RichText sheet;
    private PlanView view = PlanView.nothing();
    private List<Site> places = List.of();
    private @Nullable ClauseCard known;
    private @Nullable Citation chosen;

    @Inject
    public ClausePart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(ClausePart.class, desktop.language());
        cards = new ClauseCards(services.live(Workspaces.class), services.live(Plan.class), services.live(PolicyBook.class), services.live(Clauses.class),
                services.live(Sites.class), clock);
        evidence = new EvidenceModel(services.live(EvidenceBook.class), services.live(Sites.class), clock, texts);
        book = services.live(EvidenceBook.class);
        lines = new EvidenceLines(texts, desktop.language().getLanguage().equals("zh"), this::siteName,
                (sentence, workings) -> desktop.explain(new Explanation(chosen == null ? "" : chosen.clause(), sentence, workings)), this::openFile);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        sheet = new RichText(parent, "plan.clause");
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = new ClauseFoot(parent, texts, evidence, background, desktop);
        sheet.muted(texts.get("clause.none")).show();
        board = StateBoard.of(application.getContext(), background, services, clock, texts);
        refresh();
    }

    private String siteName(SiteId site) {
        return places.stream().filter(place -> place.id().equals(site)).map(Site::name).findFirst().orElse(site.code());
    }

    /** Opens the kept file by the program that the desktop has for it. */
    private void openFile(RecordedEvidence record) {
        background.load(texts.get("evidence.opening"), progress -> book.file(record), file -> file.ifPresentOrElse(found -> {
            if (!Program.launch(found.toString())) {
                desktop.say(texts.get("evidence.noProgram", found.toString()));
            }
        }, () -> desktop.say(texts.get("evidence.elsewhere", record.file().map(RecordedEvidence.KeptFile::name).orElse("")))));
    }

    @Inject
    @Optional
    void states(@Named(PlanParts.STATES) @Nullable PlanView read) {
        if (read != null) {
            view = read;
            showCard();
        }
    }

    @Inject
    @Optional
    void chosen(@Named(PlanParts.CHOSEN) @Nullable Citation citation) {
        if (citation != null && !citation.equals(chosen)) {
            chosen = citation;
            read();
        }
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Citation citation) {
            chosen(citation);
        }
    }

    @Override
    public void refresh() {
        if (board != null) {
            board.refresh();
            read();
        }
    }

    private void read() {
        Citation citation = chosen;
        if (citation == null || board == null) {
            return;
        }
        background.load(texts.get("loading.clause"), progress -> new Read(cards.card(citation), view.isRecordable() ? evidence.sites() : List.of()), read -> {
            if (!sheet.control().isDisposed() && citation.equals(chosen)) {
                known = read.card().orElse(null);
                places = read.places();
                if (known == null) {
                    sheet.clear().muted(texts.get("document.unknown", citation.clause())).show();
                }
                showCard();
            }
        });
    }

    private record Read(java.util.Optional<ClauseCard> card, List<Site> places) {
    }

    private void showCard() {
        ClauseCard card = known;
        if (card != null && sheet != null && !sheet.control().isDisposed()) {
            write(card);
            foot.show(card.clause().citation(), view.of(card.clause().citation()).orElse(null), view.isRecordable(), places);
        }
    }

    private void write(ClauseCard card) {
        Clause clause = card.clause();
        sheet.clear().title(clause.id()).text("\n").muted(texts.get("kind." + clause.kind()) + "  ·  " + texts.get("module." + clause.module()));
        if (!clause.quote().isEmpty()) {
            sheet.head(texts.get("clause.words")).text(clause.quote()).text("\n").link(texts.get("clause.open"), () -> desktop.openClause(clause.citation()));
        }
        view.of(clause.citation()).ifPresent(standing -> lines.write(sheet, standing, view.records(clause.citation())));
        card.duties().stream().findFirst().ifPresent(first -> sheet.head(texts.get("clause.duties")));
        card.duties().forEach(duty -> write(clause.citation(), duty));
        card.figures().stream().findFirst().ifPresent(first -> sheet.head(texts.get("clause.figures")));
        card.figures().forEach(this::write);
        card.readings().stream().findFirst().ifPresent(first -> sheet.head(texts.get("clause.readings")));
        card.readings().forEach(this::write);
        noted(texts.get("clause.gist"), clause.gist());
        noted(texts.get("clause.effect"), card.note().effect());
        noted(texts.get("clause.scope"), card.note().scope());
        if (!card.note().parameters().isEmpty()) {
            sheet.head(texts.get("clause.parameters"));
            card.note().parameters().forEach(parameter -> sheet.text(parameter.name() + " = " + parameter.value() + (parameter.unit().isEmpty() ? "" : " " + parameter.unit()) + "\n"));
        }
        sheet.head(texts.get("clause.document")).text(clause.instrument().title()).text("\n").muted(clause.instrument().number()).show();
    }

    private void write(Citation clause, ClauseCard.Duty duty) {
        String part = duty.milestone() ? PlanParts.MILESTONES : PlanParts.FILINGS;
        sheet.text(duty.title() + "   ").muted(duty.what() + "   ").link(texts.get(duty.milestone() ? "clause.milestone" : "clause.filing"), () -> desktop.open(part, clause)).text("\n");
    }

    private void noted(String head, String words) {
        if (!words.isEmpty()) {
            sheet.head(head).text(words);
        }
    }

    private void write(ClauseCard.Figure figure) {
        sheet.text(figure.name() + "   ");
        String value = figure.value().orElse(figure.since().isPresent() ? texts.get("clause.repealed") : texts.get("clause.missing"));
        if (figure.value().isPresent()) {
            sheet.strong(value);
        } else {
            sheet.tone(value, Tone.WARN);
        }
        sheet.text("\n").muted(figure.since().map(day -> texts.get("clause.since", day.toString()) + "   ").orElse(""));
        sheet.tone(texts.get("source." + figure.source()), tone(figure.source()));
        sheet.muted(figure.document().isEmpty() ? "" : "   " + figure.document());
        if (!figure.key().isEmpty()) {
            sheet.text("   ").link(texts.get("clause.enter"), () -> desktop.open(PlanParts.VALUES, figure.key()));
        }
        sheet.text("\n");
    }

    private static Tone tone(Source source) {
        return switch (source) {
            case STATED -> Tone.MUTED;
            case READING, LOCAL -> Tone.NOTE;
            case DELEGATED, NOT_STATED -> Tone.WARN;
        };
    }

    private void write(ClauseCard.Asked asked) {
        Reading reading = asked.reading();
        sheet.strong(reading.question()).text("\n");
        String letter = asked.choice().map(Desk.Choice::letter).orElse(reading.byDefault());
        for (Reading.Option option : reading.options()) {
            boolean used = option.letter().equals(letter);
            String line = option.letter() + "  " + option.text() + (option.letter().equals(reading.byDefault()) ? "（" + texts.get("clause.default") + "）" : "");
            if (used) {
                sheet.tone("●  ", Tone.ACCENT).text(line);
            } else {
                sheet.muted("○  " + line);
            }
            sheet.text("\n");
        }
        sheet.muted(asked.choice().map(choice -> texts.get("clause.chosen", choice.since().toString(), choice.by(), choice.reason())).orElse(texts.get("readings.never")));
        sheet.text("   ").link(texts.get("clause.decide"), () -> desktop.open(PlanParts.READINGS, reading.key())).text("\n");
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }
}
