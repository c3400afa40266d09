package org.tongban.workbench.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.LocalizationHelper;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Icons;
import org.tongban.workbench.Desktop;

/**
 * The big buttons of the home page: every part, and every item of the window's menus, that carries the tag
 * {@code home:NUMBER}, in the order of the numbers, with the icon that its tag {@code icon:NAME} names. So they come and
 * go with their modules.
 */
final class QuickActions {
    private static final String HOME = "home:";
    private static final String ICON = "icon:";

    private final MWindow window;
    private final EModelService models;
    private final Desktop desktop;

    QuickActions(MWindow window, EModelService models, Desktop desktop) {
        this.window = window;
        this.models = models;
        this.desktop = desktop;
    }

    List<QuickAction> all() {
        Stream<MApplicationElement> elements = Stream.concat(items(), models.findElements(window, null, MPart.class, null).stream());
        return elements.filter(element -> tag(element, HOME).isPresent()).sorted(Comparator.comparing(QuickActions::order))
                .map(element -> element instanceof MPart part ? opening(part) : calling((MHandledMenuItem) element)).toList();
    }

    /** The button of one command, whether or not its menu item is tagged. */
    QuickAction of(String command) {
        return items().filter(item -> item.getCommand().getElementId().equals(command)).findFirst().map(this::calling)
                .orElseThrow(() -> new IllegalStateException("no menu item of " + command));
    }

    private Stream<MHandledMenuItem> items() {
        return models.findElements(window, null, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU).stream().filter(item -> item.getCommand() != null);
    }

    private static int order(MApplicationElement element) {
        String number = tag(element, HOME).orElse("");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private QuickAction calling(MHandledMenuItem item) {
        String label = item.getLocalizedLabel().replaceAll("[(（]&\\w[)）]", "").replace("&", "").replace("…", "");
        String command = item.getCommand().getElementId();
        return new QuickAction("home." + command, label, text(item.getLocalizedTooltip()), icon(item, "folder"), () -> execute(command));
    }

    /** A part without a tooltip is told by its perspective's. */
    private QuickAction opening(MPart part) {
        MPerspective perspective = models.getPerspectiveFor(part);
        String tip = said(part.getTooltip(), part);
        String more = tip.isEmpty() && perspective != null ? text(perspective.getLocalizedTooltip()) : tip;
        return new QuickAction("home." + part.getElementId(), said(part.getLabel(), part), more, icon(part, "table"), () -> desktop.open(part.getElementId(), null));
    }

    /** In the user's language also before the part was ever shown; until then it has no context to be translated in. */
    private String said(@Nullable String key, MPart part) {
        return key == null ? "" : text(LocalizationHelper.getLocalized(key, part, window.getContext()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String icon(MApplicationElement element, String otherwise) {
        return tag(element, ICON).filter(Icons.names()::contains).orElse(otherwise);
    }

    private static Optional<String> tag(MApplicationElement element, String beginning) {
        return element.getTags().stream().filter(tag -> tag.startsWith(beginning)).map(tag -> tag.substring(beginning.length())).findFirst();
    }

    private void execute(String command) {
        ParameterizedCommand called = window.getContext().get(ECommandService.class).createCommand(command, Map.of());
        if (called != null) {
            window.getContext().get(EHandlerService.class).executeHandler(called);
        }
    }
}
