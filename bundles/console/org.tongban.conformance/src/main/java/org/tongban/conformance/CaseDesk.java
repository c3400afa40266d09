package org.tongban.conformance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;

/** The desk of a case: the readings that it chooses and the local values that it enters, in force all the time. */
public final class CaseDesk implements Desk {

    private static final String BY = "conformance";

    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    /** Chooses a reading, if the case does. */
    public CaseDesk choose(String key, Optional<String> letter) {
        letter.ifPresent(chosen -> letters.put(key, chosen));
        return this;
    }

    /** Enters a local value, as a bureau would type it. */
    public CaseDesk enter(String key, Object value) {
        values.put(key, value.toString());
        return this;
    }

    public Worksheet sheet(LocalDate day) {
        return new Worksheet(day, this);
    }

    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        return Optional.ofNullable(letters.get(key)).map(letter -> new Choice(letter, day, BY, BY));
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return Optional.ofNullable(values.get(key)).map(value -> new LocalValue(value, day, BY, BY, BY));
    }

    @Override
    public String quote(Citation citation) {
        return "";
    }
}
