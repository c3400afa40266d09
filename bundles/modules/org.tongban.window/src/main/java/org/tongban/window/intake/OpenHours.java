package org.tongban.window.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when a hall is open, as offices write it: 09:00-17:00, 上午9点至下午5点半, 工作日 8:30～17:30. */
record OpenHours(LocalTime opens, LocalTime closes) {

    private static final String TIME = "(上午|早上|早|中午|下午|晚上|晚)?(\\d{1,2})(?:[:时点](?:(\\d{1,2})分?(?::00)?|(半))?)?整?";
    private static final Pattern SPAN = Pattern.compile("(?:(?:每?(?:周|星期)[一二三四五六日天](?:[-~至到—–]+(?:周|星期)?[一二三四五六日天])?|工作日|每天|每日)[:,，]?)?" + TIME + "[-~至到—–―]+" + TIME);
    private static final int TIME_GROUPS = 4;

    /** Empty if it is no span of a day. The words are half width. */
    static Optional<OpenHours> read(String words) {
        Matcher span = SPAN.matcher(words.replace(" ", ""));
        if (!span.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> opens = time(span, 0);
        Optional<LocalTime> closes = time(span, TIME_GROUPS);
        return opens.isPresent() && closes.isPresent() && opens.get().isBefore(closes.get()) ? Optional.of(new OpenHours(opens.get(), closes.get())) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher span, int before) {
        String half = String.valueOf(span.group(before + 1));
        int told = Integer.parseInt(span.group(before + 2));
        int hour = told < 12 && (half.equals("下午") || half.startsWith("晚")) ? told + 12 : told;
        int minute = span.group(before + 4) != null ? 30 : span.group(before + 3) == null ? 0 : Integer.parseInt(span.group(before + 3));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
