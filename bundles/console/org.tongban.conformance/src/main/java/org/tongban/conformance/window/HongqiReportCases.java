package org.tongban.conformance.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.CoveragePolicy;
import org.tongban.policy.window.TimeLimitPolicy;
import org.tongban.policy.window.TimeLimitPolicy.TimedCase;
import org.tongban.policy.window.WaitingPolicy;
import org.tongban.policy.window.WaitingPolicy.Tickets;

/** HQ: coverage, waiting and booking, time limits. */
@Component
public final class HongqiReportCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final CoveragePolicy coverage;
    private final WaitingPolicy waiting;
    private final TimeLimitPolicy limits;

    @Activate
    public HongqiReportCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") CoveragePolicy coverage,
            @Reference(target = "(pack=hongqi)") WaitingPolicy waiting, @Reference(target = "(pack=hongqi)") TimeLimitPolicy limits) {
        this.pack = pack;
        this.coverage = coverage;
        this.waiting = waiting;
        this.limits = limits;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.2.3-b", "HQ-2.3.1-a", "HQ-2.4.2-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.2.3-b" -> waiting(asked);
            case "HQ-2.3.1-a" -> coverage(asked);
            default -> asked.words().has("acceptedOn") ? timing(asked) : rate(asked);
        };
    }

    private Answer waiting(PackCase asked) {
        Words words = asked.words();
        List<BigDecimal> waits = words.list("waitingMinutes").stream().map(minutes -> new BigDecimal(minutes.toString())).toList();
        Tickets tickets = new Tickets(words.count("tickets"), words.maybeCount("booked").orElse(0L), waits);
        return PackCase.answer(waiting.report(tickets, asked.sheet()), found -> Answer.saying("bookedShare", found.bookedShare()).and("average", found.mean().orElse(null))
                .and("p90", found.p90().orElse(null)));
    }

    private Answer coverage(PackCase asked) {
        long comprehensive = asked.words().count("comprehensive");
        long all = asked.words().count("itemsInHall");
        return PackCase.answer(coverage.coverage(comprehensive, all, asked.sheet()), share -> Answer.of(share).and("coverage", share));
    }

    private Answer timing(PackCase asked) {
        Words words = asked.words();
        LocalDate accepted = words.date("acceptedOn");
        int promised = (int) (words.has("promisedDays") ? words.count("promisedDays") : words.count("promisedWorkingDays"));
        List<DateRange> suspended = words.each("suspended").stream().map(range -> new DateRange(range.date("from"), range.date("to").plusDays(1))).toList();
        TimedCase timed = new TimedCase(accepted, promised, words.maybeDate("finishedOn"), suspended, calendar(words));
        return PackCase.answer(limits.timing(timed, asked.sheet(accepted)), found -> Answer.saying("dueDate", found.due()).and("onTime", found.isOnTime().orElse(null)));
    }

    private Answer rate(PackCase asked) {
        long onTime = asked.words().count("onTime");
        long finished = asked.words().count("finished");
        return PackCase.answer(limits.onTimeRate(onTime, finished, asked.sheet()), rate -> Answer.of(rate).and("onTimeRate", rate));
    }

    /** The weekends, holidays and make-up days that the case names; else the national calendar. */
    private static WorkCalendar calendar(Words words) {
        if (!words.has("holidays")) {
            words.knows("holidays");
            return new NationalCalendar();
        }
        Set<String> off = new HashSet<>(HallCase.texts(words, "holidays"));
        Set<String> on = new HashSet<>(HallCase.texts(words, "makeUpDays"));
        return day -> on.contains(day.toString()) || !off.contains(day.toString()) && !WorkCalendar.isWeekend(day);
    }
}
