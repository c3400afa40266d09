package org.tongban.workbench.look;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.table.Warmth;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.desk.UserMemory;
import org.tongban.workbench.start.StartOptions;
import org.tongban.workbench.workspace.Openings;

/** Sets the look when the window is there, opens the workspace, and tells who waits for it that the window can be used. */
public final class LookAddon {

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application, IThemeEngine engine, UserMemory memory, StartOptions options, Desktop desktop) {
        IEclipseContext context = application.getContext();
        context.set(Appearance.class, new Appearance(engine, memory));
        Openings openings = ContextInjectionFactory.make(Openings.class, context);
        context.set(Openings.class, openings);
        Shell shell = (Shell) application.getChildren().get(0).getWidget();
        shell.setImages(Icons.of(shell.getDisplay()).windowImages());
        Display.getCurrent().asyncExec(() -> {
            tellReady();
            warmUp();
            if (openings.begin(options)) {
                desktop.changed();
            } else if (!shell.isDisposed()) {
                openings.ask(shell);
            }
        });
    }

    /** While the user looks around, what the first table needs is loaded. */
    private static void warmUp() {
        Thread thread = new Thread(Warmth::bring, "tongban-warmth");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Makes the file named by {@code tongban.ready}, for measurements and tests. */
    private static void tellReady() {
        String ready = System.getProperty("tongban.ready", "");
        if (!ready.isEmpty()) {
            try {
                Files.createFile(Path.of(ready));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
