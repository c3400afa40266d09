package org.tongban.window.queue;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** The smallest number of windows for what is promised. More windows never make anybody wait longer. */
public final class Staffing {

    private Staffing() {
    }

    private static boolean keeps(Load load, OptionalDouble patience, int windows, double minutes, double share) {
        if (patience.isPresent()) {
            Twofold leaving = Twofold.of(load.minutes()).over(patience.getAsDouble());
            return BeyondWindows.canBeSummed(load.exact(), Twofold.of(windows), leaving) && ErlangA.of(load, windows, patience.getAsDouble()).within(minutes) >= share;
        }
        return ErlangC.of(load, windows).filter(line -> line.within(minutes) >= share).isPresent();
    }

    /**
     * The fewest windows at which a share of people is at a window within so many minutes.
     *
     * @param patience mean minutes after which somebody in line leaves; empty if nobody leaves
     * @return empty if no number of windows below the bound does it
     */
    public static OptionalInt windowsFor(Load load, OptionalDouble patience, double minutes, double share, int atMost) {
        Shares.checked(share);
        return smallest(Load.checked(atMost), windows -> keeps(load, patience, windows, minutes, share));
    }

    /** The fewest windows at which people wait no longer than so many minutes on average. */
    public static OptionalInt windowsForMeanWait(Load load, double minutes, int atMost) {
        return smallest(Load.checked(atMost), windows -> ErlangC.of(load, windows).filter(line -> line.meanWait() <= minutes).isPresent());
    }

    /** The fewest windows that can do the work at all. */
    public static int windowsForWork(Load load) {
        int windows = Math.max(1, (int) Math.min(Load.MOST_WINDOWS, Math.floor(load.erlangs())));
        return load.isBelow(windows) ? windows : windows + 1;
    }

    private static OptionalInt smallest(int atMost, IntPredicate enough) {
        int most = 1;
        while (!enough.test(most)) {
            if (most >= atMost) {
                return OptionalInt.empty();
            }
            most = (int) Math.min(atMost, 2L * most);
        }
        int least = most / 2;
        while (most - least > 1) {
            int middle = least + (most - least) / 2;
            if (enough.test(middle)) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return OptionalInt.of(most);
    }
}
