package org.tongban.window.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongban.exchange.Progress;

/** Many days of a hall, in blocks that several threads share out and that are added up in their order. */
final class Days {

    /** So many that threads are kept busy, so few that their tallies are small. */
    private static final int BLOCKS = 16;
    private static final long TELL_EVERY = 200_000_000;

    final int replications;
    final long seed;
    final Tally total;
    /** People served and minutes waited, zone by zone, of each day. */
    final double[][] served;
    final double[][] waited;
    private final List<Part> parts;
    private final double slotMinutes;
    private final double promised;
    private final Tally[] blocks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    Days(List<Part> parts, int zones, int slots, double slotMinutes, double promised, int replications, long seed) {
        this.parts = parts;
        this.slotMinutes = slotMinutes;
        this.promised = promised;
        this.replications = replications;
        this.seed = seed;
        this.total = new Tally(zones, slots, slotMinutes, promised);
        this.served = new double[zones][replications];
        this.waited = new double[zones][replications];
        this.blocks = new Tally[Math.min(BLOCKS, replications)];
    }

    void pass(int threads, Progress progress) {
        List<Thread> helpers = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int helper = 1; helper < Math.min(threads, blocks.length); helper++) {
            Thread thread = new Thread(() -> work(Progress.silent()), "simulation-" + helper);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, failure) -> {
                stopped = true;
                synchronized (failures) {
                    failures.add(failure);
                }
            });
            thread.start();
            helpers.add(thread);
        }
        try {
            work(progress);
            join(helpers, progress);
        } finally {
            stopped = true;
        }
        synchronized (failures) {
            if (!failures.isEmpty()) {
                throw new IllegalStateException("a thread of the simulation failed", failures.get(0));
            }
        }
        for (Tally block : blocks) {
            total.add(block);
        }
        progress.at("模拟", replications, replications);
    }

    private void join(List<Thread> helpers, Progress progress) {
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join(TELL_EVERY / 1_000_000);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                progress.at("模拟", done.get(), replications);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Progress progress) {
        long told = System.nanoTime();
        for (int block = next.getAndIncrement(); block < blocks.length && !stopped; block = next.getAndIncrement()) {
            Tally tally = new Tally(total.served.length, total.slots, slotMinutes, promised);
            List<Passing> days = parts.stream().map(part -> Passing.of(part, tally, slotMinutes)).toList();
            int end = (int) ((block + 1L) * replications / blocks.length);
            for (int day = (int) ((long) block * replications / blocks.length); day < end && !stopped; day++) {
                pass(days, tally, day);
                done.incrementAndGet();
                if (System.nanoTime() - told > TELL_EVERY) {
                    told = System.nanoTime();
                    progress.at("模拟", done.get(), replications);
                }
            }
            blocks[block] = tally;
        }
    }

    private void pass(List<Passing> days, Tally tally, int day) {
        for (int zone = 0; zone < served.length; zone++) {
            served[zone][day] = -tally.served[zone];
            waited[zone][day] = tally.waited[zone];
            tally.waited[zone] = 0;
        }
        for (Passing each : days) {
            each.pass(seed, day);
        }
        for (int zone = 0; zone < served.length; zone++) {
            served[zone][day] += tally.served[zone];
            double today = tally.waited[zone];
            tally.waited[zone] += waited[zone][day];
            waited[zone][day] = today;
        }
    }
}
