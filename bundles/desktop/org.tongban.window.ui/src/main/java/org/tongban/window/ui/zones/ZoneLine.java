package org.tongban.window.ui.zones;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tongban.core.law.Finding;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.policy.window.ZonePlan;

/**
 * A line of the table of zones: what the document plans, what is recorded, what the cases alone would ask for. What nobody
 * states is empty, never zero.
 *
 * @param isTotal  whether it adds the others up
 * @param planned  the zone as the document has it; empty for one that only stands in the records
 * @param actual   the zone as recorded; empty for one that nobody recorded
 * @param proposed windows that the planned cases alone ask for
 * @param perHead  planned cases for each clerk against the document's target
 */
public record ZoneLine(String name, boolean isTotal, Optional<ZonePlan.Zone> planned, Optional<ZonePlan.Zone> actual, OptionalInt proposed, Optional<Finding<PerHead>> perHead) {

    /** The departments as the document lists them, else as recorded. */
    public List<String> departments() {
        return planned.or(() -> actual).map(ZonePlan.Zone::departments).orElse(List.of());
    }

    public Optional<Long> cases() {
        return planned.flatMap(zone -> zone.cases().isPresent() ? Optional.of(zone.cases().getAsLong()) : Optional.empty());
    }

    public Optional<Integer> windows() {
        return planned.flatMap(zone -> boxed(zone.windows()));
    }

    public Optional<Integer> staff() {
        return planned.flatMap(zone -> boxed(zone.staff()));
    }

    public Optional<Integer> selfHired() {
        return planned.flatMap(zone -> boxed(zone.selfHired()));
    }

    public Optional<BigDecimal> perWindow() {
        return planned.flatMap(ZonePlan.Zone::perWindow);
    }

    public Optional<BigDecimal> perClerk() {
        return perHead.flatMap(Finding::value).map(PerHead::cases);
    }

    public Optional<Integer> proposedWindows() {
        return boxed(proposed);
    }

    public Optional<Integer> actualWindows() {
        return actual.flatMap(zone -> boxed(zone.windows()));
    }

    public Optional<Integer> actualStaff() {
        return actual.flatMap(zone -> boxed(zone.staff()));
    }

    public Optional<Long> actualCases() {
        return actual.flatMap(zone -> zone.cases().isPresent() ? Optional.of(zone.cases().getAsLong()) : Optional.empty());
    }

    /** Whether the records differ from the plan where both say something. */
    public boolean differs() {
        return differ(windows(), actualWindows()) || differ(staff(), actualStaff());
    }

    private static boolean differ(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
