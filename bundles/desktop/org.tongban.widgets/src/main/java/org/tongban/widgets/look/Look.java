package org.tongban.widgets.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/**
 * How everything on a display looks now: theme and zoom. The shell sets them; widgets {@link #follow} and so change at
 * once. On the user-interface thread only.
 */
public final class Look {
    private static final String KEY = "org.tongban.look";
    /** By this the style sheets' engine knows what it is to leave alone. */
    private static final String OWN = "org.eclipse.e4.ui.css.disabled";

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
            tell(false);
        }
    }

    /** Changes the zoom; everything that follows is told. @param percent 100 … 200 */
    public void zoom(int percent) {
        int wanted = Math.max(50, Math.min(300, percent));
        if (wanted != zoom) {
            zoom = wanted;
            tell(wanted == 100);
        }
    }

    /**
     * Calls now and after each change, until the control is disposed of; and once more when the style sheets of the
     * window, which come after, have been applied. To be called again does no harm. A label that follows is
     * {@linkplain #own its owner's}: it begins with its parent's ground and the colour of text.
     */
    public static void follow(Control control, Consumer<Look> dress) {
        Look look = of(control);
        boolean label = control instanceof Label || control instanceof Link;
        if (label) {
            leave(control);
        }
        Runnable follower = () -> {
            if (!control.isDisposed()) {
                if (label) {
                    control.setBackground(control.getParent().getBackground());
                    control.setForeground(look.palette().text());
                }
                dress.accept(look);
            }
        };
        look.followers.add(follower);
        control.addDisposeListener(e -> look.followers.remove(follower));
        follower.run();
        look.display.asyncExec(follower);
    }

    /** Leaves colour and font of a label to its owner, so that no style sheet takes them back; until the owner sets others they are those of plain text. */
    public static <C extends Control> C own(C control) {
        leave(control);
        follow(control, look -> {
            control.setFont(look.fonts().body());
            control.setForeground(look.palette().text());
        });
        return control;
    }

    /** A field for typing or choosing: font, ground and letters of the look. */
    public static <C extends Control> C field(C control) {
        leave(control);
        follow(control, look -> {
            control.setFont(look.fonts().body());
            control.setBackground(look.palette().surface());
            control.setForeground(look.palette().text());
        });
        return control;
    }

    /** Style sheets are applied anew whenever a part is activated; they are to leave this control alone. */
    private static void leave(Control control) {
        control.setData(OWN, Boolean.TRUE);
    }

    private void tell(boolean unzoomed) {
        List.copyOf(followers).forEach(Runnable::run);
        display.asyncExec(() -> {
            if (unzoomed) {
                // no style sheet says the plain size, so that what was larger would stay so
                for (Shell shell : display.getShells()) {
                    plain(shell);
                }
            }
            List.copyOf(followers).forEach(Runnable::run);
            for (Shell shell : display.getShells()) {
                shell.layout(true, true);
            }
        });
    }

    private static void plain(Control control) {
        if (!Boolean.TRUE.equals(control.getData(OWN))) {
            control.setFont(null);
            if (control instanceof Composite composite) {
                for (Control child : composite.getChildren()) {
                    plain(child);
                }
            }
        }
    }
}
