package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;

/**
 * The pay runs of the workspace. Whatever cannot be done is told by {@link PayRefused}; every change is one transaction.
 */
@ProviderType
public interface PayRuns {

    /**
     * Works the month out by what is known today and keeps it as the draft, in place of an earlier draft. A locked month
     * is answered as it was locked.
     */
    PayRun run(YearMonth month, String by);

    /** The month's run as it is kept. */
    Optional<PayRun> find(YearMonth month);

    /** Works the month out once more and keeps inputs, versions of the policies, readings and results for good. */
    PayRun lock(YearMonth month, String by);

    /** Notes that the money of a locked month has gone out. */
    PayRun paid(YearMonth month, String by);

    /** Works a locked month out again from the inputs that were kept and compares. Changes nothing. */
    Verification verify(YearMonth month);

    /** Where a locked month comes out otherwise by what is known today, corrections made so far counted in. Changes nothing. */
    List<Difference> differences(YearMonth month);

    /**
     * Makes the differences of a locked month lines of a later month that is not locked yet.
     *
     * @param into the later month; if empty, the first after it that is not locked
     */
    Correction correct(YearMonth month, Optional<YearMonth> into, String by);

    /**
     * How an amount came about: of a locked month from the inputs that were kept, else by what is known today.
     *
     * @param line a line's {@link SlipLine#key}, {@code gross} or {@code net}
     */
    Workings why(YearMonth month, PersonId person, String line);

    /**
     * Corrections made.
     *
     * @param month       the locked month
     * @param into        the month that pays them
     * @param differences one by one; empty if there were none
     */
    record Correction(YearMonth month, YearMonth into, List<Difference> differences) {

        public Correction {
            differences = List.copyOf(differences);
        }
    }
}
