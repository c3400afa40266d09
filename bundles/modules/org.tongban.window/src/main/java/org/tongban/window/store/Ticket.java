package org.tongban.window.store;

import java.time.LocalDate;
import org.tongban.core.id.SiteId;

/**
 * One number taken at a hall.
 *
 * @param halfHour of the day in which it was taken, 0 to 47
 * @param item     its code, or its name where the registry does not know it
 * @param window   the number of the window; empty if not said
 * @param clerk    the number of the person, 0 if unknown
 * @param waiting  seconds until called; -1 if unknown
 * @param handling seconds from call to end; -1 if unknown
 * @param isPassed whether it was called in vain or never
 * @param isUntidy whether its times cannot be
 * @param mark     a hash of what the file says of it
 */
public record Ticket(SiteId site, LocalDate day, int halfHour, String item, String window, long clerk, int waiting, int handling, boolean isPassed, boolean isUntidy, long mark) {

    public Ticket {
        window = plain(window);
    }

    private static String plain(String window) {
        return window.indexOf(',') < 0 && window.indexOf('=') < 0 ? window : window.replace(',', '，').replace('=', '＝');
    }
}
