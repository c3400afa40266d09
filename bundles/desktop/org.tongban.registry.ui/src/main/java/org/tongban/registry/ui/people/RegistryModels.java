package org.tongban.registry.ui.people;

import java.time.Clock;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.workbench.Services;

/** The one model of a perspective's parts. */
public final class RegistryModels {

    private RegistryModels() {
    }

    /** The model of the perspective, made by the first part that asks. */
    public static RegistryModel in(MPerspective perspective, Services services, Clock clock) {
        IEclipseContext context = perspective.getContext();
        Object known = context.getLocal(RegistryModel.class.getName());
        if (known instanceof RegistryModel model) {
            return model;
        }
        RegistryModel model = new RegistryModel(services.live(People.class), services.live(Sites.class), clock);
        context.set(RegistryModel.class, model);
        return model;
    }
}
