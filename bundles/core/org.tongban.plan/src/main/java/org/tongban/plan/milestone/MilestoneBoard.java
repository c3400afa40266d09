package org.tongban.plan.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.plan.MilestoneRule.Stage;

/**
 * Every milestone of a document on a day.
 *
 * @param pack     the document's pack
 * @param seat     the site to which it is bound
 * @param cases    in the document's order
 * @param stage    the stage that the day lies in; empty where the document has none
 * @param courses  the curves; the first of them is that of the whole document, if it has several with days
 * @param troubles of modules that could not tell, a sentence each
 */
public record MilestoneBoard(String pack, SiteId seat, LocalDate day, List<MilestoneCase> cases, Optional<Finding<Stage>> stage, List<Course> courses,
        List<String> troubles) {

    public MilestoneBoard {
        cases = List.copyOf(cases);
        courses = List.copyOf(courses);
        troubles = List.copyOf(troubles);
    }

    public Optional<MilestoneCase> of(String id) {
        return cases.stream().filter(each -> each.milestone().id().equalsIgnoreCase(id.strip())).findFirst();
    }

    /** Late ones that raise alarm and are not reached. */
    public List<MilestoneCase> overdue() {
        return cases.stream().filter(each -> each.standing().alarm() && !each.standing().isReached()).toList();
    }

    /** Those not reached whose last day comes within so many days. */
    public List<MilestoneCase> dueWithin(int days) {
        return cases.stream().filter(each -> each.daysLeft().isPresent() && each.daysLeft().getAsLong() <= days).toList();
    }
}
