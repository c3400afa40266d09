package org.tongban.plan.ui.filing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.ui.filing.FilingsModel.Detail;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingRule.Stand;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Explanation;

/** What the screens say of a filing, in the user's language. Free of widgets. */
final class FilingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Those that have an English name; others keep the document's words. */
    private static final Set<String> KINDS = Set.of(FilingDuty.MONTHLY_RESULTS, FilingDuty.WINDOWS_AND_STAFF, FilingDuty.FIRST_NUMBERS, FilingDuty.LAYOUT, FilingDuty.LEADER,
            FilingDuty.SECONDEE, FilingDuty.VOLUME_RETURN);
    /** Before what has to be seen without colours, too. */
    private static final String SIGN = "▲ ";

    private final Texts texts;
    private final boolean english;
    private final ZoneId zone;

    FilingWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        english = texts.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.zone = zone;
    }

    String title(FilingEntry entry) {
        return english && KINDS.contains(entry.duty().kind()) ? texts.get("filings.kind." + entry.duty().kind()) : entry.duty().title();
    }

    String state(FilingEntry entry) {
        return entry.filing().map(filing -> state(filing.state())).orElse(texts.get("filings.notDrafted"));
    }

    private String state(FilingState state) {
        return english ? state.english() : state.label();
    }

    static Tone stateTone(FilingEntry entry) {
        return entry.filing().map(filing -> switch (filing.state()) {
            case DRAFT, AMENDED -> Tone.NOTE;
            case SUBMITTED -> Tone.ACCENT;
            case ACCEPTED -> Tone.PASS;
            case RETURNED -> Tone.WARN;
        }).orElse(Tone.MUTED);
    }

    String standing(FilingEntry entry) {
        return entry.standing().map(standing -> (standing.isAlarming() ? SIGN : "") + (english ? standing.english() : standing.label())).orElse(texts.get("filings.unknown"));
    }

    static Tone standingTone(FilingEntry entry) {
        return entry.standing().map(standing -> switch (standing) {
            case PENDING -> Tone.MUTED;
            case ON_TIME -> Tone.PASS;
            case LATE, RETURNED -> Tone.WARN;
            case OVERDUE -> Tone.FAIL;
        }).orElse(Tone.WARN);
    }

    /** The days by which an overdue one is late are in the workings; the mark says that it is. */
    static boolean isOverdue(FilingEntry entry) {
        return entry.standing().filter(FilingStanding.OVERDUE::equals).isPresent();
    }

    private String effect(FilingEntry entry) {
        return english ? entry.duty().effect().english() : entry.duty().effect().label();
    }

    List<Fact> facts(FilingEntry entry, Optional<Detail> detail, Consumer<Explanation> explain, Consumer<Citation> clause) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(title(entry) + (entry.subject().toString().isEmpty() ? "" : "  " + entry.subject()), entry.site().name()));
        entry.filing().filter(filing -> !filing.isIntact()).ifPresent(filing -> facts.add(Fact.note(texts.get("filings.meddled"), Tone.FAIL)));
        detail.filter(Detail::isOutdated).ifPresent(found -> facts.add(Fact.note(texts.get("filings.outdated"), Tone.WARN)));
        detail.filter(found -> !found.problem().isEmpty()).ifPresent(found -> facts.add(Fact.note(found.problem(), Tone.WARN)));
        facts.add(Fact.line(texts.get("filings.column.to"), entry.duty().to()));
        facts.add(Fact.line(texts.get("filings.column.state"), state(entry), stateTone(entry), null));
        facts.add(Fact.line(texts.get("filings.column.due"), entry.due().map(Object::toString).orElse(texts.get("filings.noDay"))));
        facts.add(Fact.line(texts.get("filings.column.standing"), entry.standing().isPresent() ? standing(entry) : entry.stand().reason(), standingTone(entry),
                () -> explain.accept(Explanation.of(title(entry) + " " + entry.subject(), entry.stand()))));
        facts.add(Fact.line(texts.get("filings.effect"), effect(entry)));
        entry.stand().value().ifPresent(stand -> facts.add(Fact.line(texts.get("filings.holds"), texts.get(holds(stand)), stand.isUnfiled() ? Tone.WARN : Tone.NONE, null)));
        facts.add(Fact.line(texts.get("filings.clause"), entry.duty().clause().clause(), Tone.NONE, () -> clause.accept(entry.duty().clause())));
        detail.map(Detail::checks).filter(checks -> !checks.isEmpty()).ifPresent(checks -> facts.addAll(checks(checks, explain)));
        entry.filing().ifPresent(filing -> {
            facts.addAll(steps(filing));
            facts.addAll(versions(filing));
        });
        return facts;
    }

    private static String holds(Stand stand) {
        return stand.isUnfiled() ? "filings.holds.unfiled" : stand.holds() ? "filings.holds.yes" : "filings.holds.no";
    }

    private List<Fact> versions(Filing filing) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.head(texts.get("filings.versions"))));
        filing.versions().forEach(version -> facts.add(Fact.line(texts.get("filings.version", Integer.toString(version.number())), version.digest(), version.intact() ? Tone.NONE : Tone.FAIL, null)));
        return facts;
    }

    private List<Fact> checks(List<Check> checks, Consumer<Explanation> explain) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.head(texts.get("filings.checks"))));
        checks.forEach(check -> facts.add(Fact.line(texts.get("verdict." + check.verdict()), check.sentence(), tone(check.verdict()),
                () -> explain.accept(Explanation.of(check.sentence(), check.finding())))));
        return facts;
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Tone.PASS;
            case WARN -> Tone.WARN;
            case FAIL -> Tone.FAIL;
            case INFO -> Tone.NOTE;
            case NA -> Tone.MUTED;
        };
    }

    /** Oldest first, each reason below its step. */
    private List<Fact> steps(Filing filing) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.head(texts.get("filings.steps"))));
        for (FilingStep step : filing.steps()) {
            facts.add(Fact.line(TIME.format(step.at().atZone(zone)), texts.get("filings.step", english ? step.kind().english() : step.kind().label(), Integer.toString(step.version()), step.by())
                    + (step.note().isEmpty() ? "" : "\n“" + step.note() + "”"), tone(step.kind()), null));
        }
        return facts;
    }

    private static Tone tone(FilingStep.Kind kind) {
        return kind == FilingStep.Kind.ACCEPTED ? Tone.PASS : kind == FilingStep.Kind.RETURNED ? Tone.WARN : Tone.NONE;
    }
}
