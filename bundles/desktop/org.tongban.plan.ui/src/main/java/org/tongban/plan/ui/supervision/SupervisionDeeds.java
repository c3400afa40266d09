package org.tongban.plan.ui.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.Deed.Input;
import org.tongban.plan.ui.act.Given;
import org.tongban.plan.ui.supervision.SupervisionModel.Reading;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem.State;
import org.tongban.registry.Site;
import org.tongban.widgets.text.Texts;

/** What may be done in supervision: about the selected problem first, then what begins something new. */
public final class SupervisionDeeds {

    private final Supervision supervision;
    private final Texts texts;

    public SupervisionDeeds(Supervision supervision, Texts texts) {
        this.supervision = supervision;
        this.texts = texts;
    }

    /** @param row the selected problem, if one is */
    public List<Deed> of(Reading reading, @Nullable ProblemCase row, LocalDate today) {
        if (reading.sites().isEmpty()) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        if (row != null) {
            about(reading, row, today, deeds);
        }
        Input day = day(today);
        Input site = Input.choice("site", texts.get("supervision.site"), reading.sites().stream().map(Site::name).toList()).must().proposing(reading.sites().get(0).name());
        deeds.add(deed("find", site, day, Input.text("unit", texts.get("supervision.unit"), ""), words("ground", reading, Oversight::grounds),
                Input.text("word", texts.get("supervision.word"), ""), Input.text("person", texts.get("supervision.person"), ""), Input.text("deduct", texts.get("supervision.deduct"), ""), note(),
                Input.file("file", texts.get("milestones.file"))));
        deeds.add(deed("inspect", site, day, words("topic", reading, Oversight::topics).must(), words("method", reading, Oversight::methods), words("source", reading, Oversight::sources),
                words("body", reading, Oversight::bodies).must(), note().optional(), Input.file("file", texts.get("milestones.file"))));
        deeds.add(deed("draw", site, day, Input.text("subject", texts.get("supervision.subject"), texts.get("supervision.windows")).must(),
                Input.lines("names", texts.get("supervision.names")).must(), Input.text("number", texts.get("supervision.number"), "3").must(),
                Input.text("seed", texts.get("supervision.seed"), Long.toString(today.toEpochDay())).must()));
        deeds.add(deed("circular", site, Input.day("from", texts.get("supervision.from"), today.withDayOfMonth(1).toString()), Input.day("to", texts.get("supervision.to"), today.toString()),
                Input.text("title", texts.get("supervision.title"), "").must()));
        return deeds;
    }

    private void about(Reading reading, ProblemCase row, LocalDate today, List<Deed> deeds) {
        State state = row.standing().state();
        Input day = day(today);
        if (state == State.RECTIFYING || state == State.OVERDUE) {
            deeds.add(deed("rectify", day, note()));
        }
        if (state == State.RECTIFIED) {
            deeds.add(deed("accept", day, note()));
            deeds.add(deed("reject", day, note()));
        }
        if (!row.openMeasures().isEmpty()) {
            deeds.add(deed("result", day, note()));
        }
        if (state == State.OPEN) {
            deeds.add(deed("order", day, new Input("due", texts.get("supervision.due"), Deed.Kind.DAY, List.of(), reading.proposed().map(LocalDate::toString).orElse(""), false),
                    note().optional()));
        }
        deeds.add(deed("measure", day, words("measure", reading, Oversight::measures).must(), note().optional()));
        if (state == State.OPEN && row.openMeasures().isEmpty()) {
            deeds.add(deed("close", day, note()));
        }
        if (row.problem().person().isPresent() && !row.isAcknowledged()) {
            deeds.add(deed("acknowledge", day, note().optional()));
        }
        Optional<AccountabilityStep> next = row.accountability().map(AccountabilityStep::next).orElse(Optional.of(AccountabilityStep.OPENED));
        next.ifPresent(step -> deeds.add(deed("account." + step.name().toLowerCase(Locale.ROOT), day, words("account", reading, Oversight::accountableBy).must(), note())));
    }

    private Deed deed(String id, Input... inputs) {
        return new Deed(id, texts.get("supervision.do." + id), inputs);
    }

    private Input day(LocalDate today) {
        return Input.day("day", texts.get("milestones.day"), today.toString());
    }

    private Input note() {
        return Input.lines("note", texts.get("milestones.note")).must();
    }

    /** One of the document's words, where it lists any; else typed. */
    private Input words(String id, Reading reading, Function<Oversight, Named> list) {
        return Input.choice(id, texts.get("supervision." + id), reading.oversight().map(list).map(Named::words).orElse(List.of())).optional();
    }

    /**
     * Does it; in the background.
     *
     * @throws IllegalArgumentException with one sentence, if it is refused
     */
    public void act(Reading reading, @Nullable ProblemCase row, Deed deed, Given given, String by) {
        LocalDate day = given.day("day").orElse(LocalDate.MIN);
        String note = given.text("note");
        switch (deed.id()) {
            case "find" -> supervision.find(Optional.empty(), site(reading, given), day, given.text("unit"),
                    given.number("person", texts.get("supervision.problem.person")).map(PersonId::new), given.text("word"), given.text("ground"), note,
                    given.decimal("deduct", texts.get("supervision.problem.deduct")), given.file("file"), by);
            case "inspect" -> supervision.inspect(site(reading, given), day, given.text("topic"), given.text("method"), given.text("source"), given.text("body"), note, Optional.empty(),
                    given.file("file"), by);
            case "draw" -> supervision.draw(site(reading, given), day, given.text("subject"), given.list("names"),
                    given.number("number", texts.get("supervision.problem.number")).orElse(0L).intValue(), given.number("seed", texts.get("supervision.problem.seed")).orElse(0L), by);
            case "circular" -> {
                LocalDate to = given.day("to").orElseThrow();
                LocalDate from = given.day("from").orElseThrow();
                SiteId site = site(reading, given);
                supervision.issue(site, to, from, to, given.text("title"), supervision.circularText(site, from, to), by);
            }
            default -> about(row == null ? -1 : row.problem().number(), deed.id(), day, given, note, by);
        }
    }

    private void about(long problem, String deed, LocalDate day, Given given, String note, String by) {
        switch (deed) {
            case "rectify" -> supervision.rectified(problem, day, note, by);
            case "accept" -> supervision.review(problem, day, true, note, by);
            case "reject" -> supervision.review(problem, day, false, note, by);
            case "result" -> supervision.result(problem, day, note, by);
            case "order" -> supervision.order(problem, day, given.day("due"), note, by);
            case "measure" -> supervision.measure(problem, day, given.text("measure"), note, by);
            case "close" -> supervision.close(problem, day, note, by);
            case "acknowledge" -> supervision.acknowledge(problem, day, note, by);
            default -> supervision.account(problem, AccountabilityStep.valueOf(deed.substring("account.".length()).toUpperCase(Locale.ROOT)), day, given.text("account"), note, by);
        }
    }

    private static SiteId site(Reading reading, Given given) {
        return reading.sites().stream().filter(site -> site.name().equals(given.text("site"))).map(Site::id).findFirst().orElseThrow();
    }
}
