package org.tongban.plan.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a filing is about, beside its kind and site.
 *
 * @param period    the month that is filed
 * @param effective the day from which what is filed is to hold
 * @param object    what it concerns where a site files the same for several things, such as a hall; never a person's name or number
 */
public record FilingSubject(Optional<YearMonth> period, Optional<LocalDate> effective, String object) {

    private static final int LONGEST = 200;

    public FilingSubject {
        object = object.strip();
        if (object.length() > LONGEST || object.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("备案对象应为一行、不超过 " + LONGEST + " 字 (the object of a filing is one line of at most " + LONGEST + " characters)");
        }
    }

    /** What is filed for a month. */
    public static FilingSubject of(YearMonth period) {
        return new FilingSubject(Optional.of(period), Optional.empty(), "");
    }

    /** A change that is to hold from a day. */
    public static FilingSubject of(LocalDate effective) {
        return new FilingSubject(Optional.empty(), Optional.of(effective), "");
    }

    /** What is filed once. */
    public static FilingSubject once() {
        return new FilingSubject(Optional.empty(), Optional.empty(), "");
    }

    /** Reads {@link #toString()}. */
    public static FilingSubject parse(String text) {
        String words = text.strip();
        String first = words.split(" ", 2)[0];
        String rest = words.substring(first.length()).strip();
        if (first.matches("\\d{4}-\\d{2}")) {
            return new FilingSubject(Optional.of(YearMonth.parse(first)), Optional.empty(), rest);
        }
        if (first.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new FilingSubject(Optional.empty(), Optional.of(LocalDate.parse(first)), rest);
        }
        return new FilingSubject(Optional.empty(), Optional.empty(), words);
    }

    /** The day for which readings and figures are looked up: the end of the month, the day of effect, else the day given. */
    public LocalDate businessDay(LocalDate otherwise) {
        return period.map(YearMonth::atEndOfMonth).or(() -> effective).orElse(otherwise);
    }

    /** As it is stored and shown: the month or day, then the object; empty for what is filed once. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        period.ifPresent(month -> parts.add(month.toString()));
        effective.ifPresent(day -> parts.add(day.toString()));
        if (!object.isEmpty()) {
            parts.add(object);
        }
        return String.join(" ", parts);
    }
}
