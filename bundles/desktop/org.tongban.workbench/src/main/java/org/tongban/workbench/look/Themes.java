package org.tongban.workbench.look;

import java.util.List;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;
import org.tongban.workbench.desk.UserMemory;

/**
 * What the user chose of theme and zoom.
 *
 * @param theme light or dark
 * @param zoom  percent, one of the {@link #STEPS}
 */
public record Themes(Theme theme, int zoom) {
    static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

    /** What was chosen last. */
    public static Themes remembered(UserMemory memory) {
        String zoom = memory.get("zoom");
        return new Themes("dark".equals(memory.get("theme")) ? Theme.DARK : Theme.LIGHT,
                STEPS.stream().filter(step -> step.toString().equals(zoom)).findFirst().orElse(STEPS.get(0)));
    }

    void remember(UserMemory memory) {
        memory.put("theme", theme == Theme.DARK ? "dark" : "light");
        memory.put("zoom", Integer.toString(zoom));
    }

    /** Lets every widget that draws itself follow. */
    public void show(Look look) {
        look.use(theme);
        look.zoom(zoom);
    }

    Themes otherTheme() {
        return new Themes(theme == Theme.DARK ? Theme.LIGHT : Theme.DARK, zoom);
    }

    /** So many steps larger, or smaller if negative, within 100 … 200 %. */
    Themes zoomed(int steps) {
        return new Themes(theme, STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, STEPS.indexOf(zoom) + steps))));
    }

    Themes unzoomed() {
        return new Themes(theme, STEPS.get(0));
    }

    /** The id of the e4 theme with this look. */
    String id() {
        return idOf(theme, zoom);
    }

    static String idOf(Theme theme, int zoom) {
        String plain = theme == Theme.DARK ? "org.tongban.dark" : "org.tongban.light";
        return zoom == STEPS.get(0) ? plain : plain + "." + zoom;
    }
}
