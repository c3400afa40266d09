package org.tongban.plan;

/** Hears of the progress of long work of the plan, and can stop it. */
@FunctionalInterface
public interface Watch {

    /**
     * @param stage what is being done, in Chinese
     * @param done  units done
     * @param total units in all, or -1 if not known
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    void at(String stage, long done, long total);

    /** Nobody listens. */
    static Watch silent() {
        return (stage, done, total) -> { };
    }
}
