package org.tongban.workbench.look;

import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.tongban.workbench.desk.UserMemory;

/** Light or dark, and how large: style sheets chosen by the user and remembered. */
public final class Look {
    /** Where widgets that draw themselves find the zoom in percent: data of the display. */
    public static final String ZOOM = "org.tongban.zoom";
    private static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);
    private static final String SHEETS = "platform:/plugin/org.tongban.workbench/css/";
    private final IThemeEngine engine;
    private final UserMemory memory;
    private boolean dark;
    private int zoom;

    Look(IThemeEngine engine, UserMemory memory) {
        this.engine = engine;
        this.memory = memory;
        this.dark = "dark".equals(memory.get("theme"));
        String remembered = memory.get("zoom");
        this.zoom = STEPS.stream().filter(step -> step.toString().equals(remembered)).findFirst().orElse(STEPS.get(0));
        registerZoomed();
    }

    /** Shows what is remembered. */
    void begin() {
        show();
    }

    public boolean isDark() {
        return dark;
    }

    /** Percent. */
    public int zoom() {
        return zoom;
    }

    void switchTheme() {
        dark = !dark;
        memory.put("theme", dark ? "dark" : "light");
        show();
    }

    void zoom(int steps) {
        int at = Math.max(0, Math.min(STEPS.size() - 1, STEPS.indexOf(zoom) + steps));
        setZoom(STEPS.get(at));
    }

    void resetZoom() {
        setZoom(STEPS.get(0));
    }

    private void setZoom(int percent) {
        zoom = percent;
        memory.put("zoom", Integer.toString(percent));
        show();
    }

    private void show() {
        Display.getCurrent().setData(ZOOM, zoom);
        String theme = dark ? "org.tongban.dark" : "org.tongban.light";
        engine.setTheme(zoom == 100 ? theme : theme + "." + zoom, false);
    }

    /** For each step a theme of its own: the plain one and one more sheet that says the size. */
    private void registerZoomed() {
        for (Integer step : STEPS.subList(1, STEPS.size())) {
            for (String shade : List.of("light", "dark")) {
                String id = "org.tongban." + shade + "." + step;
                engine.registerTheme(id, id, SHEETS + shade + ".css");
                engine.registerStylesheet(SHEETS + "zoom-" + step + ".css", id);
            }
        }
    }
}
