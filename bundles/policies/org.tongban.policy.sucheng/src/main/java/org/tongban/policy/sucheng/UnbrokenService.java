package org.tongban.policy.sucheng;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.time.DateRange;

/** Employment without a gap. Leave is no gap, since the employment goes on. */
final class UnbrokenService {

    private UnbrokenService() {
    }

    /** The first day of the unbroken service that the day belongs to; empty if the clerk does not serve on that day. */
    static Optional<LocalDate> since(List<DateRange> service, LocalDate day) {
        LocalDate begun = null;
        LocalDate servedUntil = LocalDate.MIN;
        for (DateRange span : service.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            if (span.from().isAfter(day)) {
                break;
            }
            if (begun == null || span.from().isAfter(servedUntil)) {
                begun = span.from();
            }
            LocalDate ends = span.last().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
            servedUntil = ends.isAfter(servedUntil) ? ends : servedUntil;
        }
        return servedUntil.isAfter(day) ? Optional.ofNullable(begun) : Optional.empty();
    }
}
