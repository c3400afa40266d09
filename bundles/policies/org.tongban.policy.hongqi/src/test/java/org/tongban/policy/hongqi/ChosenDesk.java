package org.tongban.policy.hongqi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;

/** A desk on which some readings and local values were chosen since the first day. */
record ChosenDesk(Map<String, String> readings, Map<String, String> values) implements Desk {

    private static final LocalDate SINCE = LocalDate.parse(HongqiPack.IN_FORCE);
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    /** A sheet of September 2022 with every reading at its default. */
    static Worksheet sheet() {
        return new Worksheet(DAY);
    }

    static Worksheet reading(String key, String letter) {
        return new Worksheet(DAY, new ChosenDesk(Map.of(key, letter), Map.of()));
    }

    static Worksheet entered(String key, String value) {
        return new Worksheet(DAY, new ChosenDesk(Map.of(), Map.of(key, value)));
    }

    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        return Optional.ofNullable(readings.get(key)).map(letter -> new Choice(letter, SINCE, "test", "test"));
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return Optional.ofNullable(values.get(key)).map(value -> new LocalValue(value, SINCE, "局办公会议纪要", "test", "test"));
    }

    @Override
    public String quote(Citation citation) {
        return "";
    }
}
