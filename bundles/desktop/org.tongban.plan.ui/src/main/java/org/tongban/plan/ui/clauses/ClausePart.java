package org.tongban.plan.ui.clauses;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.RichText;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** What is known of the chosen clause: its words, what the suite does by it, its figures, its open questions. */
public final class ClausePart implements Shows, Refreshes {
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private ClauseCards cards;
    private RichText sheet;
    private @Nullable Citation chosen;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(ClausePart.class, desktop.language());
        cards = new ClauseCards(services.live(Workspaces.class), services.live(Plan.class), services.live(PolicyBook.class), services.live(Clauses.class),
                services.live(Sites.class), clock);
        parent.setLayout(new FillLayout());
        sheet = new RichText(parent, "plan.clause");
        sheet.muted(texts.get("clause.none")).show();
        refresh();
    }

    @Inject
    @Optional
    void chosen(@Named(PlanParts.CHOSEN) @Nullable Citation citation) {
        if (citation != null) {
            chosen = citation;
            refresh();
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
        Citation citation = chosen;
        if (citation == null || sheet == null) {
            return;
        }
        background.load(texts.get("loading.clause"), progress -> cards.card(citation), card -> {
            if (!sheet.control().isDisposed() && citation.equals(chosen)) {
                card.ifPresentOrElse(this::write, () -> sheet.clear().muted(texts.get("document.unknown", citation.clause())).show());
            }
        });
    }

    private void write(ClauseCard card) {
        Clause clause = card.clause();
        sheet.clear().title(clause.id()).text("\n").muted(texts.get("kind." + clause.kind()) + "  ·  " + texts.get("module." + clause.module()));
        if (!clause.quote().isEmpty()) {
            sheet.head(texts.get("clause.words")).text(clause.quote()).text("\n").link(texts.get("clause.open"), () -> desktop.openClause(clause.citation()));
        }
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
