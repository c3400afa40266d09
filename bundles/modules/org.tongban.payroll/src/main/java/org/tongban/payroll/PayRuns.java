package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;

/**
 * The pay runs of the workspace. Whatever cannot be done is told by {@link PayRefused}; every change is one transaction.
 */
@ProviderType
public interface PayRuns {

    /**
     * Works the month out by what is known today and keeps it as the draft, in place of an earlier draft. A locked month
     * is answered as it was locked.
     */
    default PayRun run(YearMonth month, String by) {
        return run(month, by, Progress.silent());
    }

    /** As {@link #run(YearMonth, String)}; when cancelled, an earlier draft is left as it was. */
    PayRun run(YearMonth month, String by, Progress progress);

    /** The month's run as it is kept. */
    Optional<PayRun> find(YearMonth month);

    /** What the runs kept come to, newest month first. */
    List<MonthTotals> months(int atMost);

    /** The slips of people whose name contains a text, newest month first, at most one a person. */
    List<Named> named(String text, int atMost);

    /** Works the month out once more and keeps inputs, versions of the policies, readings and results for good. */
    default PayRun lock(YearMonth month, String by) {
        return lock(month, by, Progress.silent());
    }

    /** As {@link #lock(YearMonth, String)}; when cancelled, the month is not locked and an earlier draft is left as it was. */
    PayRun lock(YearMonth month, String by, Progress progress);

    /** Notes that the money of a locked month has gone out. */
    PayRun paid(YearMonth month, String by);

    /** Works a locked month out again from the inputs that were kept and compares. Changes nothing. */
    default Verification verify(YearMonth month) {
        return verify(month, Progress.silent());
    }

    /** As {@link #verify(YearMonth)}. */
    Verification verify(YearMonth month, Progress progress);

    /** Where a locked month comes out otherwise by what is known today, corrections made so far counted in. Changes nothing. */
    List<Difference> differences(YearMonth month);

    /** A locked month beside what is known today, with the corrections made so far. Changes nothing. */
    Settlement settlement(YearMonth month, Progress progress);

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

    /** How the net pay of everyone of a kept month came about, with the workings of every line; as {@link #why}. Empty if no run of the month is kept. */
    List<Workings> whyEveryone(YearMonth month);

    /** As {@link #why}, by what is known today, also of a locked month. */
    Workings whyToday(YearMonth month, PersonId person, String line);

    /** Whose slip it is, of which month. */
    record Named(YearMonth month, PersonId person, String name, String siteName) {
    }

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
