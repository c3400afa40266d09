package org.tongban.widgets;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.exchange.Progress;
import org.tongban.exchange.TableFiles;

/**
 * What the widgets ask of the window they are in. The shell {@linkplain #install installs} one on its display; without
 * one, widgets work alone: in Chinese, remembering nothing, unable to export.
 */
@ConsumerType
public interface Host {

    Locale language();

    /** A value remembered for this user, null if none. */
    @Nullable String remembered(String key);

    void remember(String key, String value);

    /** Opens the policy document at the clause's sentence. */
    void openClause(Citation citation);

    /** Says one sentence in the status line. */
    void say(String sentence);

    /** Runs work off the user-interface thread, with progress; the result comes back on that thread. */
    <T> void work(String title, Work<T> work, Consumer<? super T> done);

    /** The writer of spreadsheets, if there is one. */
    Optional<TableFiles> tableFiles();

    /** Work. */
    interface Work<T> {
        T call(Progress progress) throws Exception;
    }

    /** The host of a display. */
    static Host of(Display display) {
        return display.getData(Alone.KEY) instanceof Host host ? host : Alone.HOST;
    }

    /** To be called by the shell before it makes any widget. */
    static void install(Display display, Host host) {
        display.setData(Alone.KEY, host);
    }
}
