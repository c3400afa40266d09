package org.tongban.window.store;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tickets of one item and day, summed up. */
final class ItemSums {

    /** Longer times fall into the last bar. */
    static final int LAST_MINUTE = 180;
    private static final int MOST_WINDOWS = 300;
    private static final String OTHER = "其他";

    int taken;
    int served;
    int passed;
    int untidy;
    int handled;
    long handlingSeconds;
    long handlingSquares;
    int waited;
    long waitingSeconds;
    long waitingSquares;
    Bars arrivals = new Bars();
    Bars handling = new Bars();
    Bars waiting = new Bars();
    Map<String, Integer> windows = new TreeMap<>();

    void add(Ticket ticket) {
        taken++;
        arrivals.add(ticket.halfHour(), 1);
        if (ticket.isPassed()) {
            passed++;
        } else {
            served++;
            if (!ticket.window().isEmpty()) {
                String window = windows.size() < MOST_WINDOWS || windows.containsKey(ticket.window()) ? ticket.window() : OTHER;
                windows.merge(window, 1, Integer::sum);
            }
        }
        if (ticket.isUntidy()) {
            untidy++;
        }
        if (ticket.waiting() >= 0) {
            waited++;
            waitingSeconds += ticket.waiting();
            waitingSquares += (long) ticket.waiting() * ticket.waiting();
            waiting.add(bar(ticket.waiting()), 1);
        }
        if (ticket.handling() >= 0) {
            handled++;
            handlingSeconds += ticket.handling();
            handlingSquares += (long) ticket.handling() * ticket.handling();
            handling.add(bar(ticket.handling()), 1);
        }
    }

    private static int bar(int seconds) {
        return Math.min(LAST_MINUTE, seconds / 60);
    }

    void add(ItemSums more) {
        taken += more.taken;
        served += more.served;
        passed += more.passed;
        untidy += more.untidy;
        handled += more.handled;
        handlingSeconds += more.handlingSeconds;
        handlingSquares += more.handlingSquares;
        waited += more.waited;
        waitingSeconds += more.waitingSeconds;
        waitingSquares += more.waitingSquares;
        arrivals.add(more.arrivals);
        handling.add(more.handling);
        waiting.add(more.waiting);
        more.windows.forEach((window, count) -> windows.merge(window, count, Integer::sum));
    }

    static String text(Map<String, Integer> windows) {
        return windows.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }

    /** Names of windows hold no commas and equals signs: {@link Ticket} sees to it. */
    static Map<String, Integer> windows(String text) {
        Map<String, Integer> windows = new TreeMap<>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",")).forEach(word -> windows.put(word.substring(0, word.indexOf('=')), Integer.valueOf(word.substring(word.indexOf('=') + 1))));
        }
        return windows;
    }
}
