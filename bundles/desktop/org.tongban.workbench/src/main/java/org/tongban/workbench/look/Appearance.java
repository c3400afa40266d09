package org.tongban.workbench.look;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;
import org.tongban.workbench.desk.UserMemory;

/** Changes theme and zoom of the open window: by style sheets, and by {@link Look} for widgets that draw themselves. */
public final class Appearance {
    private static final String SHEETS = "platform:/plugin/org.tongban.workbench/css/";
    private final IThemeEngine engine;
    private final UserMemory memory;
    private Themes chosen;

    Appearance(IThemeEngine engine, UserMemory memory) {
        this.engine = engine;
        this.memory = memory;
        this.chosen = Themes.remembered(memory);
        registerZoomed();
        engine.setTheme(chosen.id(), false);
    }

    void switchTheme() {
        show(chosen.otherTheme());
    }

    void zoom(int steps) {
        show(chosen.zoomed(steps));
    }

    void resetZoom() {
        show(chosen.unzoomed());
    }

    private void show(Themes wanted) {
        chosen = wanted;
        chosen.remember(memory);
        // the sheets first: what a widget says of its own font and colour must come after what they say of all
        engine.setTheme(chosen.id(), false);
        chosen.show(Look.of(Display.getCurrent()));
    }

    /** For each step a theme of its own: the plain one and one more sheet that says the size. */
    private void registerZoomed() {
        for (Integer step : Themes.STEPS.subList(1, Themes.STEPS.size())) {
            for (Theme theme : Theme.values()) {
                String id = Themes.idOf(theme, step);
                engine.registerTheme(id, id, SHEETS + (theme == Theme.DARK ? "dark.css" : "light.css"));
                engine.registerStylesheet(SHEETS + "zoom-" + step + ".css", id);
            }
        }
    }
}
