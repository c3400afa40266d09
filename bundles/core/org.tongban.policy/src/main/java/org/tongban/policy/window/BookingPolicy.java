package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Through which channel a visit may be booked, and whether the visitor's ticket goes with the booking. */
@ConsumerType
@FunctionalInterface
public interface BookingPolicy {

    Finding<BookingCheck> booking(Booking booking, Worksheet sheet);

    /**
     * @param channel       the name of the channel, such as 旗心办 or 电话
     * @param id            the booking's number
     * @param ticketBooking the number of the booking that the ticket names; empty if there is no ticket or it names none
     */
    record Booking(String channel, Optional<String> id, Optional<String> ticketBooking) {
    }

    /** @param isMatched whether booking and ticket go together */
    record BookingCheck(Verdict verdict, boolean isMatched) {

        @Override
        public String toString() {
            return verdict.label() + (isMatched ? "，已与取号对应" : "");
        }
    }
}
