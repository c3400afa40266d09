package org.tongban.policy.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tongban.core.law.Citation;

/**
 * A plan of a hall's zones as a document prints it. What the document does not state is empty, never zero; a sum is over
 * the zones that state something, and empty if none does.
 *
 * @param zones in the order of the document
 */
public record ZonePlan(List<Zone> zones) {

    /** Decimals of a load per window. */
    private static final int DECIMALS = 4;

    public ZonePlan {
        zones = List.copyOf(zones);
    }

    /**
     * A zone of the plan.
     *
     * @param cases     cases of a year
     * @param unstated  departments of the zone whose cases the document does not state
     * @param windows   windows planned
     * @param staff     front-desk staff planned, those hired by a department itself included
     * @param selfHired how many of the staff a department hires itself (自聘)
     * @param clause    where it stands
     */
    public record Zone(String name, List<String> departments, OptionalLong cases, List<String> unstated, OptionalInt windows, OptionalInt staff, OptionalInt selfHired,
            Citation clause) {

        public Zone {
            departments = List.copyOf(departments);
            unstated = List.copyOf(unstated);
        }

        /** Cases of a year for each window; empty unless both are stated. */
        public Optional<BigDecimal> perWindow() {
            return windows.isPresent() && cases.isPresent() ? ZonePlan.per(cases.getAsLong(), windows.getAsInt()) : Optional.empty();
        }

        /** Staff for each window; empty unless both are stated. */
        public Optional<BigDecimal> staffPerWindow() {
            return windows.isPresent() && staff.isPresent() ? ZonePlan.per(staff.getAsInt(), windows.getAsInt()) : Optional.empty();
        }

        /** Staff that the centre hires itself; empty unless the staff is stated. */
        public OptionalInt centreHired() {
            return staff.isPresent() ? OptionalInt.of(staff.getAsInt() - selfHired.orElse(0)) : OptionalInt.empty();
        }
    }

    /** The zone of that name. */
    public Optional<Zone> zone(String name) {
        return zones.stream().filter(zone -> zone.name().equals(name)).findFirst();
    }

    public OptionalInt windows() {
        return sum(zones.stream().map(Zone::windows).toList());
    }

    public OptionalInt staff() {
        return sum(zones.stream().map(Zone::staff).toList());
    }

    public OptionalInt selfHired() {
        return sum(zones.stream().map(Zone::selfHired).toList());
    }

    public OptionalInt centreHired() {
        return sum(zones.stream().map(Zone::centreHired).toList());
    }

    public OptionalLong cases() {
        long[] stated = zones.stream().map(Zone::cases).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).toArray();
        return stated.length == 0 ? OptionalLong.empty() : OptionalLong.of(Arrays.stream(stated).sum());
    }

    /** Departments placed in a zone, one that stands in two counted twice; empty if no zone names any. */
    public OptionalInt departments() {
        int placed = zones.stream().mapToInt(zone -> zone.departments().size()).sum();
        return placed == 0 ? OptionalInt.empty() : OptionalInt.of(placed);
    }

    private static OptionalInt sum(List<OptionalInt> parts) {
        int[] stated = parts.stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
        return stated.length == 0 ? OptionalInt.empty() : OptionalInt.of(Arrays.stream(stated).sum());
    }

    private static Optional<BigDecimal> per(long whole, int parts) {
        return parts == 0 ? Optional.empty() : Optional.of(plain(BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
