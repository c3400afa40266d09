package org.tongban.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The State Council's holiday notices of 2019 to 2026, from the data of NateScarlet/holiday-cn (MIT; notice in
 * {@code cn-holidays.csv} beside this class). Exceptions are looked up across all years: a notice may name days of the year before.
 */
public final class NationalCalendar implements WorkCalendar {

    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    public NationalCalendar() {
        try (InputStream in = NationalCalendar.class.getResourceAsStream("cn-holidays.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split(",");
        if (cells[1].equals("year")) {
            years.add(Integer.valueOf(cells[0]));
        } else {
            exceptions.put(LocalDate.parse(cells[0]), cells[1].equals("work"));
        }
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new CalendarMissing(day.getYear());
        }
        return exceptions.getOrDefault(day, !WorkCalendar.isWeekend(day));
    }
}
