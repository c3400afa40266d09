package org.tongban.exchange;

/** Hears of the progress of long work, at least once a second, never twice at a time but perhaps from another thread; and can stop it. */
public interface Progress {

    /**
     * @param stage what is being done, in Chinese, such as 检查 or 存储
     * @param done  units done
     * @param total units in all, or -1 if not known
     * @throws java.util.concurrent.CancellationException if the user cancelled; the transaction is then rolled back
     */
    void at(String stage, long done, long total);

    /** Nobody listens. */
    static Progress silent() {
        return (stage, done, total) -> { };
    }
}
