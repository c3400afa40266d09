package org.tongban.plan.filing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.policy.plan.FilingRule.Course;

/**
 * A filing as it stands.
 *
 * @param id       its number
 * @param kind     what is filed, as {@link org.tongban.policy.plan.FilingDuty#kind()}
 * @param clause   the clause that wants it
 * @param title    what is filed, in the document's words
 * @param site     the site that files
 * @param to       with whom
 * @param subject  the month or change
 * @param state    how far it has come
 * @param versions oldest first; never empty
 * @param steps    oldest first; never empty
 * @param revision goes up with every step; a step on an older one is refused
 */
public record Filing(long id, String kind, Citation clause, String title, SiteId site, String to, FilingSubject subject, FilingState state, List<FilingVersion> versions,
        List<FilingStep> steps, int revision) {

    public Filing {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }

    /** The version that counts. */
    public FilingVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that was accepted last, if one was. */
    public Optional<FilingVersion> accepted() {
        return last(FilingStep.Kind.ACCEPTED).map(step -> versions.get(step.version() - 1));
    }

    /** Whether every version still has its digest. */
    public boolean isIntact() {
        return versions.stream().allMatch(FilingVersion::intact);
    }

    /** The last step of a kind. */
    public Optional<FilingStep> last(FilingStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((first, second) -> second);
    }

    /** The days of its course, in the office's time. A returned filing that was submitted again is no longer returned. */
    public Course course(ZoneId zone) {
        Optional<LocalDate> submitted = steps.stream().filter(step -> step.kind() == FilingStep.Kind.SUBMITTED).findFirst().map(step -> day(step, zone));
        Optional<FilingStep> accepted = last(FilingStep.Kind.ACCEPTED);
        Optional<FilingStep> back = last(FilingStep.Kind.RETURNED)
                .filter(step -> last(FilingStep.Kind.SUBMITTED).filter(again -> again.number() > step.number()).isEmpty());
        return new Course(subject.period(), subject.effective(), submitted, accepted.map(step -> day(step, zone)), back.map(step -> day(step, zone)));
    }

    private static LocalDate day(FilingStep step, ZoneId zone) {
        return step.at().atZone(zone).toLocalDate();
    }
}
