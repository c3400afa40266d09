package org.tongban.village.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.PersonName;
import org.tongban.village.Facility;

/**
 * What a row says of a station; what it does not say is empty and leaves the record as it is.
 *
 * @param clerks the names in the clerk's cell
 * @param phone  the clerk's telephone, digits only
 * @param has    facilities that the row says are there
 * @param lacks  facilities that the row says are not
 */
record SentStation(String village, Optional<StationTier> tier, Optional<Integer> residents, Optional<BigDecimal> area, Optional<Integer> windows,
        Optional<Integer> sittingDays, List<String> clerks, Optional<String> phone, Optional<String> servicePhone, Optional<LocalDate> builtOn,
        Optional<LocalDate> servesSince, Optional<String> location, Set<Facility> has, Set<Facility> lacks) {

    /** A village's own people, not a figure of policy: only to find slips of the pen. */
    private static final long MOST_RESIDENTS = 1_000_000;
    private static final long MOST_WINDOWS = 99;
    private static final long DAYS_OF_A_WEEK = 7;

    /** Reads a row; what cannot be is refused there. */
    static SentStation read(Row row) {
        Optional<StationTier> tier = row.get(StationFields.TIER).flatMap(StationTier::named);
        if (tier.isEmpty() && row.get(StationFields.TIER).isPresent()) {
            row.refuse(StationFields.TIER, "类型应为示范型、标准型或简易型");
        }
        Optional<BigDecimal> area = row.get(StationFields.AREA);
        if (area.filter(metres -> metres.signum() <= 0 || metres.stripTrailingZeros().scale() > 2 || metres.precision() - metres.scale() > 7).isPresent()) {
            row.refuse(StationFields.AREA, "面积应为正数，最多两位小数，单位平方米");
        }
        row.get(StationFields.VILLAGE).ifPresentOrElse(name -> { }, () -> row.refuse(StationFields.VILLAGE, "村名为空，请填写"));
        return new SentStation(row.get(StationFields.VILLAGE).map(name -> name.replaceAll("[\\s\\p{Z}]", "")).orElse(""), tier,
                upTo(row, StationFields.RESIDENTS, MOST_RESIDENTS), area, upTo(row, StationFields.WINDOWS, MOST_WINDOWS),
                upTo(row, StationFields.SITTING_DAYS, DAYS_OF_A_WEEK), row.get(StationFields.CLERK).map(SentStation::names).orElse(List.of()),
                row.get(StationFields.PHONE), row.get(StationFields.SERVICE_PHONE), row.get(StationFields.BUILT_ON), row.get(StationFields.SERVES_SINCE),
                row.get(StationFields.LOCATION), facilities(row, true), facilities(row, false));
    }

    private static Optional<Integer> upTo(Row row, Field<Long> field, long most) {
        Optional<Long> value = row.get(field);
        if (value.filter(number -> number < 0 || number > most).isPresent()) {
            row.refuse(field, field.name() + "应为0至" + most + "的整数");
            return Optional.empty();
        }
        return value.map(Long::intValue);
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split("[、，,;；/\\n]+")).map(PersonName::plain).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static Set<Facility> facilities(Row row, boolean there) {
        return StationFields.FACILITIES.entrySet().stream().filter(entry -> row.get(entry.getValue()).equals(Optional.of(there))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
