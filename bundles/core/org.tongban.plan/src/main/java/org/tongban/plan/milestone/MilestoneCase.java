package org.tongban.plan.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongban.core.law.Finding;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.PartDone;

/**
 * A milestone with all that is known of it on a day.
 *
 * @param milestone with the last day that holds, the place's own where it set one
 * @param finding   how it stands, with its workings
 * @param entries   what people recorded, undone entries left out, oldest first
 * @param told      what modules tell
 * @param setDay    the day that the place set, if it did
 * @param notes     reasons and reminders, oldest first
 * @param mayBeDated whether the place may set its last day
 */
public record MilestoneCase(Milestone milestone, Finding<MilestoneStanding> finding, List<DoneEntry> entries, List<Told> told, Optional<SetDay> setDay, List<MilestoneNote> notes,
        boolean mayBeDated) {

    /**
     * What a module tells of a part.
     *
     * @param module by the names of the clause register
     */
    public record Told(String module, PartDone part) {
    }

    public MilestoneCase {
        entries = List.copyOf(entries);
        told = List.copyOf(told);
        notes = List.copyOf(notes);
    }

    public MilestoneStanding standing() {
        return finding.value().orElseThrow();
    }

    /** The latest reason noted for its lateness. */
    public Optional<MilestoneNote> reason() {
        return notes.stream().filter(note -> note.kind() == MilestoneNote.Kind.REASON).reduce((older, newer) -> newer);
    }

    /** Whether it is late, raises alarm, and nobody has said why. */
    public boolean wantsReason() {
        return standing().alarm() && reason().isEmpty();
    }

    /** Days until its last day, if it is not reached and not late: 0 on the last day itself. */
    public OptionalLong daysLeft() {
        LocalDate asOf = standing().asOf();
        return standing().state() == MilestoneStanding.State.NOT_DUE ? OptionalLong.of(ChronoUnit.DAYS.between(asOf, milestone.due().orElseThrow())) : OptionalLong.empty();
    }
}
