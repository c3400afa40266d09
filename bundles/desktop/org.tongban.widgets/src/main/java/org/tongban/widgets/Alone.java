package org.tongban.widgets;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.exchange.Progress;
import org.tongban.exchange.TableFiles;

/** The host of widgets that stand in no window of ours, as in a test. */
final class Alone implements Host {
    static final String KEY = "org.tongban.host";
    static final Host HOST = new Alone();

    @Override
    public Locale language() {
        return Locale.CHINA;
    }

    @Override
    public @Nullable String remembered(String key) {
        return null;
    }

    @Override
    public void remember(String key, String value) {
        // nobody to remember
    }

    @Override
    public void openClause(Citation citation) {
        // no document to open
    }

    @Override
    public void say(String sentence) {
        // no status line
    }

    @Override
    public <T> void work(String title, Work<T> work, Consumer<? super T> done) {
        T result;
        try {
            result = work.call(Progress.silent());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(title, e);
        }
        done.accept(result);
    }

    @Override
    public Optional<TableFiles> tableFiles() {
        return Optional.empty();
    }
}
