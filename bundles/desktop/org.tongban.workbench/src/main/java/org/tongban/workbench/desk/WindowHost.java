package org.tongban.workbench.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.exchange.TableFiles;
import org.tongban.widgets.Host;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/** What widgets ask of the window, answered by the desktop. */
public final class WindowHost implements Host {
    private final Desktop desktop;
    private final Background background;
    private final LiveServices services;

    public WindowHost(Desktop desktop, Background background, LiveServices services) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
    }

    @Override
    public Locale language() {
        return desktop.language();
    }

    @Override
    public @Nullable String remembered(String key) {
        return desktop.remembered(key);
    }

    @Override
    public void remember(String key, String value) {
        desktop.remember(key, value);
    }

    @Override
    public void openClause(Citation citation) {
        desktop.openClause(citation);
    }

    @Override
    public void say(String sentence) {
        desktop.say(sentence);
    }

    @Override
    public <T> void work(String title, Work<T> work, Consumer<? super T> done) {
        background.run(title, work::call, done);
    }

    @Override
    public Optional<TableFiles> tableFiles() {
        return services.has(TableFiles.class) ? Optional.of(new AuditedTables(desktop, services)) : Optional.empty();
    }
}
