package org.tongban.workbench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.law.Citation;

/**
 * The window and what may be asked of it from any screen. A service; to be called on the user-interface thread unless a
 * method says otherwise.
 */
@ProviderType
public interface Desktop {

    /**
     * Brings a part to the front, in its perspective, and hands it what it is to show.
     *
     * @param part    the part's element id, such as {@code org.tongban.payroll.ui.run}
     * @param subject given to the part's object if that implements {@link Shows}; null to leave what it shows
     * @return whether there is such a part; a module that is not installed has none
     */
    boolean open(String part, @Nullable Object subject);

    /** Whether there is such a part. From any thread. */
    boolean has(String part);

    /** Shows how a figure came about, in the workings part beside the work. */
    void explain(Explanation explanation);

    /** Opens the policy document at the clause's sentence, highlighted. */
    void openClause(Citation citation);

    /** Says one sentence in the status line. From any thread. */
    void say(String sentence);

    /**
     * Shows a fault once, in plain words, with details to copy, and logs it once. From any thread.
     *
     * @param task what was being done when it happened, in the user's language
     */
    void fault(String task, Throwable fault);

    /** The name under which the user acts, for history and audit. From any thread. */
    String user();

    /** The language of the screens: {@link Locale#CHINA} or {@link Locale#ENGLISH}. From any thread. */
    Locale language();

    /** A value remembered for this user, such as a column order; null if none. From any thread. */
    @Nullable String remembered(String key);

    /** Remembers a value for this user. From any thread. */
    void remember(String key, String value);

    /** What was stored has changed (an import, a run, a decision): every part that implements {@link Refreshes} reads anew. From any thread. */
    void changed();
}
