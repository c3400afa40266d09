package org.tongban.exchange.ui;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.tongban.exchange.ui.file.ImportPart;
import org.tongban.workbench.Desktop;

/** Takes files that are dropped anywhere on the window. */
public final class DropAddon {

    private @Nullable DropTarget target;

    /** The bundle may come when the window is there already. */
    @PostConstruct
    void begin(MApplication application, Desktop desktop) {
        install(application, desktop);
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application, Desktop desktop) {
        install(application, desktop);
    }

    private void install(MApplication application, Desktop desktop) {
        if (target != null) {
            return;
        }
        application.getChildren().stream().map(MWindow::getWidget).filter(Shell.class::isInstance).map(Shell.class::cast).findFirst().ifPresent(shell -> {
            DropTarget files = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
            files.setTransfer(new Transfer[] {FileTransfer.getInstance()});
            files.addDropListener(new DropTargetAdapter() {
                @Override
                public void dragEnter(DropTargetEvent event) {
                    if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
                        event.detail = DND.DROP_COPY;
                    }
                }

                @Override
                public void drop(DropTargetEvent event) {
                    if (event.data instanceof String[] names && names.length > 0) {
                        desktop.open(ImportPart.ID, Path.of(names[0]));
                    }
                }
            });
            target = files;
        });
    }

    @PreDestroy
    void end() {
        DropTarget files = target;
        if (files != null && !files.isDisposed()) {
            files.dispose();
        }
    }
}
