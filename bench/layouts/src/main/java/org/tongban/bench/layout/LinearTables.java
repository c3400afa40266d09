package org.tongban.bench.layout;

import java.util.List;
import org.tongban.window.optimise.Tables;

/** The tables of an {@link Instance} for Tongban's optimiser, which otherwise gets them from Erlang's formulas. */
final class LinearTables implements Tables {

    private final int[] capacity;
    private final int[] windows;
    private final int[][] waiting;

    LinearTables(int[] capacity, List<int[][]> lines) {
        this.capacity = capacity;
        int most = capacity.length - 1;
        windows = new int[capacity[most] + 1];
        for (int w = 0, n = 0; w < windows.length; w++) {
            while (capacity[n] < w) {
                n++;
            }
            windows[w] = n;
        }
        waiting = new int[lines.isEmpty() ? 0 : capacity.length][];
        for (int n = 0; n < waiting.length; n++) {
            waiting[n] = new int[capacity[n] + 1];
            for (int w = 0; w < waiting[n].length; w++) {
                waiting[n][w] = Instance.waiting(lines.get(n), w);
            }
        }
    }

    @Override
    public int windows(long arrivals, long work) {
        int last = capacity.length - 1;
        return work < windows.length ? windows[(int) work] : last + (int) ((work - capacity[last] + 29) / 30);
    }

    @Override
    public long atMost(int n) {
        return n < capacity.length ? capacity[n] : capacity[capacity.length - 1] + 30L * (n - capacity.length + 1);
    }

    @Override
    public long typically(int n) {
        return atMost(n);
    }

    @Override
    public double waiting(int n, long work) {
        int row = Math.min(n, waiting.length - 1);
        return waiting[row][(int) Math.min(work, waiting[row].length - 1)] + Math.max(0, work - capacity[row]) * 1_000_000;
    }
}
