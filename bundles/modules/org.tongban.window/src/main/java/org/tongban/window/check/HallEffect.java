package org.tongban.window.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.Checked;
import org.tongban.registry.People;
import org.tongban.window.HallChecks.Result;
import org.tongban.window.HallItems;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolumes;
import org.tongban.window.Halls;
import org.tongban.window.Tickets;

/** Every demand on every hall as a book has it, for the effects of decisions. A hall's results are never closed. */
@Component
public final class HallEffect implements ReadingEffect {

    private final Halls halls;
    private final HallItems items;
    private final HallVolumes volumes;
    private final Tickets tickets;
    private final People people;
    private final Clock clock;

    @Activate
    public HallEffect(@Reference Halls halls, @Reference HallItems items, @Reference HallVolumes volumes, @Reference Tickets tickets, @Reference People people, @Reference Clock clock) {
        this.halls = halls;
        this.items = items;
        this.volumes = volumes;
        this.tickets = tickets;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "window";
    }

    /** Today, or the decision's own day if that is later. */
    @Override
    public LocalDate reference(LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        return from.isAfter(today) ? from : today;
    }

    @Override
    public List<Closed> closed(LocalDate from) {
        return List.of();
    }

    @Override
    public List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch) {
        CheckedHalls checks = new CheckedHalls(halls, items, volumes, new CountedLoads(halls, items, volumes, tickets, book, clock), tickets, people, book);
        List<HallPlan> known = halls.on(reference);
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            watch.at("大厅核对", i, known.size());
            Subject hall = new Subject(Subject.Kind.SITE, known.get(i).site().id().code(), known.get(i).site().name());
            for (Result result : checks.of(known.get(i).site().id(), reference)) {
                Topic topic = new Topic("window." + result.clause().clause() + "." + result.title(), Topic.Kind.STATE, result.title(), result.clause().clause());
                measured.add(Measured.of(topic, hall, result.finding().value().map(Checked::toString).orElse(result.finding().reason()), result.finding()::workings));
            }
        }
        return measured;
    }
}
