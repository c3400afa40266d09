package org.tongban.exchange.ui.done;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as a screen shows them. */
final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moments() {
    }

    static String text(Instant moment) {
        return MINUTES.format(moment.atZone(ZoneId.systemDefault()));
    }
}
