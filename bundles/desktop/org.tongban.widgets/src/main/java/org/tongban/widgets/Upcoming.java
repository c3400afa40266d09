package org.tongban.widgets;

import org.eclipse.swt.widgets.Display;

/**
 * What the window will do by itself in a moment, such as filtering once no more letters are typed. Counted, so that whoever drives
 * the window can wait for it as a user would. On the user-interface thread.
 */
public final class Upcoming {
    private static final String KEY = "org.tongban.upcoming";

    private Upcoming() {
    }

    /** Does something after some milliseconds. */
    public static void after(Display display, int millis, Runnable what) {
        begin(display);
        display.timerExec(millis, () -> {
            end(display);
            what.run();
        });
    }

    /** Something was begun whose result will be shown. */
    public static void begin(Display display) {
        display.setData(KEY, count(display) + 1);
    }

    /** It is about to be shown, or will never be. */
    public static void end(Display display) {
        display.setData(KEY, count(display) - 1);
    }

    /** Whether nothing is to come. */
    public static boolean nothing(Display display) {
        return count(display) == 0;
    }

    private static int count(Display display) {
        return display.getData(KEY) instanceof Integer count ? count : 0;
    }
}
