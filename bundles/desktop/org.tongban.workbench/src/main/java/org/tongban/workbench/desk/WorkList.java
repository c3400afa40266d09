package org.tongban.workbench.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/** Runs the works of the window and keeps the list that the Progress part shows. */
public final class WorkList implements Background {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int KEPT = 20;
    private final Desktop desktop;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(task -> daemon(task, "tongban-work"));
    private final ExecutorService reading = Executors.newFixedThreadPool(2, task -> daemon(task, "tongban-read"));
    private final List<RunningWork> works = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Works whose result nobody has taken yet: begun, or ended a moment ago. */
    private final AtomicInteger unfinished = new AtomicInteger();

    public WorkList(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public <T> Task run(String title, Work<T> work, Consumer<? super T> done) {
        return start(writing, title, true, work, done, fault -> reported(title, fault));
    }

    @Override
    public <T> Task run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(writing, title, true, work, done, failed);
    }

    @Override
    public <T> Task load(String title, Work<T> work, Consumer<? super T> done) {
        return start(reading, title, false, work, done, fault -> reported(title, fault));
    }

    @Override
    public boolean idle() {
        return unfinished.get() == 0;
    }

    /** The works begun and not long ended, newest first. */
    public List<RunningWork> works() {
        return works.stream().filter(RunningWork::shown).toList();
    }

    /** Tells whenever the list or a work in it changes; from any thread, at most a few times a second for each work. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Whether a work that writes is under way. */
    public boolean isWriting() {
        return works.stream().anyMatch(work -> work.waitedFor() && !work.ended());
    }

    /** Cancels what is under way and waits for it to roll back. */
    public void close() {
        works.forEach(RunningWork::cancel);
        writing.shutdown();
        reading.shutdownNow();
        try {
            writing.awaitTermination(GRACE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Task start(ExecutorService executor, String title, boolean waitedFor, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        RunningWork running = new RunningWork(title, waitedFor, this::tell);
        works.add(0, running);
        forgetOld();
        tell();
        unfinished.incrementAndGet();
        try {
            executor.execute(() -> execute(running, work, done, failed));
        } catch (RejectedExecutionException closing) {
            running.end(closing);
            unfinished.decrementAndGet();
        }
        return running;
    }

    private <T> void execute(RunningWork running, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            running.begin();
            T result = work.call(running);
            running.end(null);
            deliver(() -> done.accept(result));
        } catch (Throwable fault) { // an Error too must reach its user, not die with the thread
            running.end(fault);
            deliver(() -> failed.accept(fault));
        } finally {
            tell();
        }
    }

    private void reported(String title, Throwable fault) {
        if (!(fault instanceof CancellationException)) {
            desktop.fault(title, fault);
        }
    }

    private void deliver(Runnable what) {
        Display display = Display.getDefault();
        if (display.isDisposed()) {
            unfinished.decrementAndGet();
        } else {
            display.asyncExec(() -> {
                unfinished.decrementAndGet(); // before: what is shown may be a dialog that waits for its user
                what.run();
            });
        }
    }

    private void forgetOld() {
        List<RunningWork> ended = works.stream().filter(RunningWork::ended).toList();
        works.removeIf(work -> work.ended() && !work.shown());
        if (ended.size() > KEPT) {
            works.removeAll(ended.subList(KEPT, ended.size()));
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
