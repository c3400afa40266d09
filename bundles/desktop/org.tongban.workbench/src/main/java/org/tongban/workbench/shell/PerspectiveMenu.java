package org.tongban.workbench.shell;

import java.util.List;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The perspectives in the window menu. */
public final class PerspectiveMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, MApplication application, EModelService models) {
        MWindow window = application.getChildren().get(0);
        for (MPerspective perspective : Perspectives.of(window, models)) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.tongban.menu.perspective." + perspective.getElementId());
            item.setLabel(perspective.getLocalizedLabel());
            item.setTooltip(perspective.getLocalizedTooltip());
            item.setType(ItemType.RADIO);
            item.setSelected(perspective == models.getActivePerspective(window));
            item.setContributionURI("bundleclass://org.tongban.workbench/" + SwitchPerspective.class.getName());
            item.getTransientData().put(SwitchPerspective.TARGET, perspective);
            items.add(item);
        }
    }
}
