package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.MilestoneStanding.State;
import org.tongban.policy.plan.PartDone;

/**
 * How milestones stand, as the cases say it. A case that names no day on which something was done, and none to ask about,
 * means the last day in time.
 */
final class MilestoneWords {

    private final MilestonePolicy policy;
    private final MilestoneRule rule;

    MilestoneWords(PolicyPack pack, MilestonePolicy policy) {
        this.policy = policy;
        this.rule = new MilestoneRule(pack.identity().day());
    }

    /** The milestone of this id, by the readings and local values of the case. */
    Milestone milestone(String id, Worksheet sheet) {
        return policy.milestones(sheet).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new IllegalStateException("no milestone " + id));
    }

    /** The first so many of its parts, each done on the day; of parts that the document does not name, as many as said. */
    static List<PartDone> done(Milestone milestone, long number, LocalDate day) {
        if (number < 0 || number > milestone.toReach().size()) {
            throw new Unsupported("完成数 " + number + " 不在 0 至 " + milestone.toReach().size() + " 之间");
        }
        return milestone.toReach().stream().limit(number).map(part -> new PartDone(part, day)).toList();
    }

    /** So many parts of no name. */
    static List<String> parts(long number) {
        return IntStream.rangeClosed(1, Math.toIntExact(number)).mapToObj(String::valueOf).toList();
    }

    /** The day on which things said to be done were done, where the case does not say it: no later than asked, nor late. */
    static LocalDate inTime(Milestone milestone, Optional<LocalDate> asOf) {
        LocalDate due = milestone.due().orElseThrow();
        return asOf.filter(due::isAfter).orElse(due);
    }

    /** @param asOf the day asked about; without it that of the last deed, or else the last day in time */
    MilestoneStanding judge(Milestone milestone, List<PartDone> done, Optional<LocalDate> asOf, PackCase asked) {
        LocalDate day = asOf.or(() -> done.stream().map(PartDone::day).max(LocalDate::compareTo)).orElseGet(() -> milestone.due().orElseThrow());
        return rule.judge(milestone, new ArrayList<>(done), day, asked.sheet(day)).value().orElseThrow();
    }

    /** @param reached how the document's cases call what was reached in time */
    static Answer said(MilestoneStanding standing, String reached) {
        String status = status(standing, reached);
        Answer answer = new Answer(status, Map.of("status", status, "late", standing.isLate(), "progress", standing.actual(), "alarm", standing.alarm()));
        return answer.and("daysLate", standing.daysLate()).and("dueBeforePolicyDate", standing.dueBeforeDocument());
    }

    static String status(MilestoneStanding standing, String reached) {
        return switch (standing.state()) {
            case ON_TIME -> reached;
            case UNSCHEDULED -> standing.isReached() ? reached : "PENDING";
            case DONE_LATE -> "LATE";
            case OVERDUE -> State.OVERDUE.name();
            case NOT_DUE -> "INCOMPLETE";
        };
    }
}
