package org.tongban.workbench;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.exchange.Progress;

/**
 * Work that may take longer than a blink: everything that touches the store or a file. Work runs off the user-interface
 * thread; what comes of it is delivered on that thread. A fault that nobody takes is shown once, in plain words.
 */
@ProviderType
public interface Background {

    /**
     * Runs work that the user waits for, with progress and a way to cancel it. Works of this kind run one after another,
     * so that two runs never write at once.
     *
     * @param title what is being done, in the user's language
     * @param done  takes the result on the user-interface thread; not called when the work failed or was cancelled
     */
    <T> Task run(String title, Work<T> work, Consumer<? super T> done);

    /** As {@link #run(String, Work, Consumer)}; {@code failed} takes what the work threw, a {@code CancellationException} included. */
    <T> Task run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /**
     * Reads something to be shown. Runs beside long work; shown as progress only when it takes longer than half a second.
     *
     * @param done takes the result on the user-interface thread; not called when the reading failed or was cancelled
     */
    <T> Task load(String title, Work<T> work, Consumer<? super T> done);

    /** Whether nothing is being done or read, and what came of everything has been taken. From any thread. */
    boolean idle();

    /**
     * Work.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {
        /** @param progress to be told at least once a second; throws {@code CancellationException} when the user cancelled */
        T call(Progress progress) throws Exception;
    }

    /** Work that was begun. */
    interface Task {
        /** Asks the work to stop at its next report of progress; nothing is called afterwards but {@code failed}. */
        void cancel();

        /** Whether it ended, well or not. */
        boolean ended();
    }
}
