package org.tongban.workbench.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.tongban.widgets.look.Icons;

/**
 * The big buttons of the home page: every item of the window's menus that carries the tag {@code home:NUMBER}, in the order
 * of the numbers, with the icon that its tag {@code icon:NAME} names. So they come and go with their modules.
 */
final class QuickActions {
    private static final String HOME = "home:";
    private static final String ICON = "icon:";

    private final MWindow window;
    private final EModelService models;

    QuickActions(MWindow window, EModelService models) {
        this.window = window;
        this.models = models;
    }

    List<QuickAction> all() {
        return models.findElements(window, null, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU).stream()
                .filter(item -> item.getCommand() != null && tag(item, HOME).isPresent())
                .sorted(Comparator.comparing(item -> order(item))).map(this::action).toList();
    }

    /** The button of one command, whether or not its menu item is tagged. */
    QuickAction of(String command) {
        return models.findElements(window, null, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU).stream()
                .filter(item -> item.getCommand() != null && item.getCommand().getElementId().equals(command)).findFirst().map(this::action)
                .orElseThrow(() -> new IllegalStateException("no menu item of " + command));
    }

    private static int order(MHandledMenuItem item) {
        String number = tag(item, HOME).orElse("");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private QuickAction action(MHandledMenuItem item) {
        String label = item.getLocalizedLabel().replaceAll("[(（]&\\w[)）]", "").replace("&", "").replace("…", "");
        String tip = Optional.ofNullable(item.getLocalizedTooltip()).orElse("");
        String icon = tag(item, ICON).filter(Icons.names()::contains).orElse("open");
        return new QuickAction("home." + item.getCommand().getElementId(), label, tip, icon, () -> execute(item.getCommand().getElementId()));
    }

    private static Optional<String> tag(MHandledMenuItem item, String beginning) {
        return item.getTags().stream().filter(tag -> tag.startsWith(beginning)).map(tag -> tag.substring(beginning.length())).findFirst();
    }

    private void execute(String command) {
        ParameterizedCommand called = window.getContext().get(ECommandService.class).createCommand(command, Map.of());
        if (called != null) {
            window.getContext().get(EHandlerService.class).executeHandler(called);
        }
    }
}
