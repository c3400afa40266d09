package org.tongban.widgets.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * How everything on a display looks now: theme and zoom. The shell sets them; widgets {@link #follow} and so change at
 * once. On the user-interface thread only.
 */
public final class Look {
    private static final String KEY = "org.tongban.look";

    private final Display display;
    private final Map<Integer, Fonts> fonts = new HashMap<>();
    private final List<Runnable> followers = new ArrayList<>();
    private Theme theme = Theme.LIGHT;
    private int zoom = 100;

    private Look(Display display) {
        this.display = display;
    }

    public static Look of(Display display) {
        if (display.getData(KEY) instanceof Look look) {
            return look;
        }
        Look look = new Look(display);
        display.setData(KEY, look);
        return look;
    }

    public static Look of(Control control) {
        return of(control.getDisplay());
    }

    public Theme theme() {
        return theme;
    }

    public Palette palette() {
        return theme.palette();
    }

    /** The zoom of texts and of what is measured by them, in percent. */
    public int zoom() {
        return zoom;
    }

    public Fonts fonts() {
        return fonts.computeIfAbsent(zoom, percent -> new Fonts(display, percent));
    }

    /** A length that is right at 100 %, at this zoom. */
    public int scaled(int pixels) {
        return Math.round(pixels * zoom / 100f);
    }

    /** Changes the theme; everything that follows is told. */
    public void use(Theme chosen) {
        if (chosen != theme) {
            theme = chosen;
            tell();
        }
    }

    /** Changes the zoom; everything that follows is told. @param percent 100 … 200 */
    public void zoom(int percent) {
        int wanted = Math.max(50, Math.min(300, percent));
        if (wanted != zoom) {
            zoom = wanted;
            tell();
        }
    }

    /** Calls now and after each change, until the control is disposed of. */
    public static void follow(Control control, Consumer<Look> dress) {
        Look look = of(control);
        Runnable follower = () -> {
            if (!control.isDisposed()) {
                dress.accept(look);
            }
        };
        look.followers.add(follower);
        control.addDisposeListener(e -> look.followers.remove(follower));
        follower.run();
    }

    /** Leaves colour and font of a label to its owner, so that no style sheet takes them back; until the owner sets others they are those of plain text. */
    public static <C extends Control> C own(C control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        follow(control, look -> {
            control.setFont(look.fonts().body());
            control.setForeground(look.palette().text());
        });
        return control;
    }

    private void tell() {
        List.copyOf(followers).forEach(Runnable::run);
    }
}
