package org.tongban.workbench.shell;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Unsaved;
import org.tongban.workbench.desk.WorkList;

/** Asks before the window closes over unfinished writing, which is then cancelled and not stored, or over what is not saved. */
@Creatable
public final class Closing implements IWindowCloseHandler {
    private final WorkList works;
    private final EModelService models;
    private final Texts texts;

    @Inject
    public Closing(WorkList works, EModelService models, Texts texts) {
        this.works = works;
        this.models = models;
        this.texts = texts;
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application) {
        application.getChildren().get(0).getContext().set(IWindowCloseHandler.class, this);
    }

    @Override
    public boolean close(MWindow window) {
        return agreed(window, "closing.question", works.isWriting()) && agreed(window, "closing.unsaved", hasUnsaved(window));
    }

    private boolean hasUnsaved(MWindow window) {
        return models.findElements(window, null, MPart.class, null).stream().map(MPart::getObject)
                .anyMatch(part -> part instanceof Unsaved unsaved && unsaved.hasUnsaved());
    }

    private boolean agreed(MWindow window, String question, boolean asked) {
        return !asked || MessageDialog.openQuestion((Shell) window.getWidget(), texts.get("closing.title"), texts.get(question));
    }
}
