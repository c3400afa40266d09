package org.tongban.policy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Rate;

/**
 * A stage or checkpoint of a document.
 *
 * @param id          unique in the pack, such as {@code YK-M1a}
 * @param clause      where it stands
 * @param title       what is to be reached, in the document's words
 * @param from        the first day of a stage; empty if the document names none
 * @param due         the last day in time, readings of 前 and 底 already applied (convention C2); empty if the document sets none
 * @param kind        what its parts are
 * @param parts       what is to be done, in the document's order; empty for a single deed
 * @param share       the share of the parts to be reached, mostly 100 %
 * @param historic    whether by the reading in force it is only recorded and raises no alarm, because its day lies before the document's own
 * @param responsible who answers for it, in the document's words
 * @param byShare     whether a part begun counts with the share of it that is done; else only a part wholly done counts
 */
public record Milestone(String id, Citation clause, String title, Optional<LocalDate> from, Optional<LocalDate> due, Kind kind, List<String> parts, Rate share,
        boolean historic, List<String> responsible, boolean byShare) {

    /** What the parts of a milestone are. */
    public enum Kind {
        /** Documents or deeds, each recorded by a person with its evidence. */
        DELIVERABLES,
        /** Sites, by name, each reached on its day; modules may tell of them. */
        SITES,
        /** Other milestones of the pack, by id. */
        MILESTONES
    }

    public Milestone {
        parts = List.copyOf(parts);
        responsible = List.copyOf(responsible);
    }

    /** Of which only parts wholly done count. */
    public Milestone(String id, Citation clause, String title, Optional<LocalDate> from, Optional<LocalDate> due, Kind kind, List<String> parts, Rate share, boolean historic,
            List<String> responsible) {
        this(id, clause, title, from, due, kind, parts, share, historic, responsible, false);
    }

    /** What is to be done: the parts, or the title alone for a single deed. */
    public List<String> toReach() {
        return parts.isEmpty() ? List.of(title) : parts;
    }

    /** The same with other parts, where the records and not the document know them, such as every clerk or every town. */
    public Milestone withParts(List<String> others) {
        return new Milestone(id, clause, title, from, due, kind, others, share, historic, responsible, byShare);
    }

    /** The same by another last day, which the place has set; not historic any more. */
    public Milestone dueOn(LocalDate day) {
        return new Milestone(id, clause, title, from, Optional.of(day), kind, parts, share, false, responsible, byShare);
    }
}
