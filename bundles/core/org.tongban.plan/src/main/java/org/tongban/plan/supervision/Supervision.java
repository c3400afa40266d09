package org.tongban.plan.supervision;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.time.DateRange;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.TopicCoverage;

/**
 * Supervision of the plan. Everything recorded is audited and never changed; what becomes of a problem is told by later steps. What
 * the document's rules refuse comes as IllegalArgumentException with one sentence and the clause. Without a document everything is
 * recorded and nothing is checked.
 */
@ProviderType
public interface Supervision {

    /** What the document in force at a site says of its supervision; empty where none does. */
    Optional<Oversight> oversight(SiteId site, LocalDate day);

    /** Which of the document's topics were inspected in a year at a site and those under it; empty where no document says anything. */
    Optional<Finding<TopicCoverage>> coverage(SiteId site, int year);

    /**
     * Records an inspection.
     *
     * @param topic  one of the document's, where it lists any
     * @param method one of the document's, where it lists any; may be empty
     * @param body   who inspected
     * @param file   a file to keep a copy of
     */
    Inspection inspect(SiteId site, LocalDate day, String topic, String method, String source, String body, String note, Optional<Long> draw, Optional<Path> file, String by);

    /**
     * Records a problem.
     *
     * @param unit   the body concerned; the site's name if empty
     * @param ground one of the document's failings, where it lists any; may be empty
     * @param deduct points, more than 0
     */
    FoundProblem find(Optional<Long> inspection, SiteId site, LocalDate day, String unit, Optional<PersonId> person, String word, String ground, String note,
            Optional<BigDecimal> deduct, Optional<Path> file, String by);

    /** Orders to rectify; without a day by the document's working days, or refused where a day is mandatory. */
    ProblemStep order(long problem, LocalDate given, Optional<LocalDate> due, String note, String by);

    /** The last day that the document proposes for an order of that day; empty if it proposes none, or no calendar covers the days. */
    Optional<LocalDate> proposedDue(SiteId site, LocalDate given);

    /** Records that the body reported it done; refused unless an order stands. */
    ProblemStep rectified(long problem, LocalDate day, String note, String by);

    /** Records what a review of the reported rectification found. */
    ProblemStep review(long problem, LocalDate day, boolean accepted, String note, String by);

    /** Records a measure against the body, one of the document's where it lists any. */
    ProblemStep measure(long problem, LocalDate day, String word, String note, String by);

    /** Records what came of the oldest measure without a result. */
    ProblemStep result(long problem, LocalDate day, String text, String by);

    /** Closes a problem that needs neither order nor measure, such as one settled on the spot. */
    ProblemStep close(long problem, LocalDate day, String note, String by);

    /** Records that the assessor has considered a problem that names a clerk. */
    ProblemStep acknowledge(long problem, LocalDate day, String note, String by);

    /**
     * Takes the next step of an accountability case.
     *
     * @param body     who does it; for opening, one whom the document allows
     * @param decision what is decided; needed for every step
     */
    ProblemStep account(long problem, AccountabilityStep step, LocalDate day, String body, String decision, String by);

    /** Draws and records it. The names must not be people's. */
    Draw draw(SiteId site, LocalDate day, String subject, List<String> names, int number, long seed, String by);

    /** Of a site and those under it, oldest first. */
    List<Inspection> inspections(SiteId site);

    /** Of a site and those under it, oldest first. */
    List<Draw> draws(SiteId site);

    /** Problems found by the end of a day at a site and those under it, as they stand then, oldest first. */
    List<ProblemCase> problems(SiteId site, LocalDate day);

    /** One problem as it stands on a day. */
    Optional<ProblemCase> problem(long number, LocalDate day);

    /** Problems found within a range that name a clerk, as they stand at its last day, oldest first. For assessment. */
    List<ProblemCase> naming(PersonId person, DateRange range);

    /** The text of a circular over a period, from milestones, inspections and problems. Nothing is stored. */
    String circularText(SiteId site, LocalDate from, LocalDate to);

    /** Issues a circular; its text is kept as it is. */
    Circular issue(SiteId site, LocalDate day, LocalDate from, LocalDate to, String title, String text, String by);

    /** Oldest first. */
    List<Circular> circulars(SiteId site);
}
