package org.tongban.plan.effect;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.plan.Watch;
import org.tongban.policy.PolicyBook;

/**
 * What a module works out of its records by the place's documents, so that it can be worked out once as things stand and once
 * as they would stand, and compared. Registered as a service. Holds no rule and compares nothing; stores nothing, and throws
 * nothing where nothing is recorded.
 */
@ConsumerType
public interface ReadingEffect {

    /** The module that tells, by the names of the clause register, such as {@code payroll}. */
    String module();

    /**
     * The first day of the records to be compared for a decision that holds from a day: the first open month on which it would
     * show; where there is nothing to be seen in it yet, the latest month of which something is recorded, earlier than the
     * decision: it is then compared as if the decision held already.
     */
    LocalDate reference(LocalDate from);

    /**
     * Everything that the records of that day's month or year come to by a book's answers. The book must be asked with nothing
     * remembered from another, and the order must be the same each time.
     */
    List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch);

    /** The closed periods that end after the day, oldest first: what was worked out for them stays as it is. */
    List<Closed> closed(LocalDate from);
}
