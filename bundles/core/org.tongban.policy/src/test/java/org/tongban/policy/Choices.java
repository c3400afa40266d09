package org.tongban.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;

/** A desk on which a test of a pack puts readings and local values, in force all the time. */
public final class Choices implements Desk {

    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    public Choices read(String key, String letter) {
        letters.put(key, letter);
        return this;
    }

    public Choices enter(String key, String value) {
        values.put(key, value);
        return this;
    }

    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        return Optional.ofNullable(letters.get(key)).map(letter -> new Choice(letter, LocalDate.MIN, "test", "test"));
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return Optional.ofNullable(values.get(key)).map(value -> new LocalValue(value, LocalDate.MIN, "区数据〔2026〕1号", "test", "test"));
    }

    @Override
    public String quote(Citation citation) {
        return "";
    }
}
