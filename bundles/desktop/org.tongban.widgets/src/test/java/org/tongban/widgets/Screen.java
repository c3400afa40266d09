package org.tongban.widgets;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.tongban.core.law.Citation;
import org.tongban.exchange.Progress;
import org.tongban.exchange.TableFiles;

/** A display with a window for tests of widgets; needs a screen, else the test is skipped. */
public final class Screen implements AutoCloseable, Host {
    public final Display display;
    public final Shell shell;
    public final Map<String, String> memory = new HashMap<>();
    public String said = "";

    public Screen() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "no DISPLAY: widgets cannot be opened");
        display = new Display();
        Host.install(display, this);
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 500);
    }

    public void open() {
        shell.open();
        settle();
    }

    public void settle() {
        while (display.readAndDispatch()) {
            // until nothing waits
        }
    }

    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within ten seconds");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** The control of a name. */
    public <C extends Control> C find(String id, Class<C> type) {
        return type.cast(find(shell, id).orElseThrow(() -> new AssertionError("no widget " + id)));
    }

    private static Optional<Control> find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(Ids.of(child))) {
                return Optional.of(child);
            }
            Optional<Control> below = child instanceof Composite composite ? find(composite, id) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    public boolean has(String id) {
        return find(shell, id).isPresent();
    }

    /** A key on a control. */
    public void key(Control control, int keyCode, int state) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 0x10000 ? (char) keyCode : 0;
        event.stateMask = state;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    public void mouse(Control control, int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
        settle();
    }

    @Override
    public void close() {
        display.dispose();
    }

    @Override
    public Locale language() {
        return Locale.CHINA;
    }

    @Override
    public @Nullable String remembered(String key) {
        return memory.get(key);
    }

    @Override
    public void remember(String key, String value) {
        memory.put(key, value);
    }

    @Override
    public void openClause(Citation citation) {
        said = citation.toString();
    }

    @Override
    public void say(String sentence) {
        said = sentence;
    }

    @Override
    public <T> void work(String title, Work<T> work, Consumer<? super T> done) {
        try {
            done.accept(work.call(Progress.silent()));
        } catch (Exception e) {
            throw new IllegalStateException(title, e);
        }
    }

    @Override
    public Optional<TableFiles> tableFiles() {
        return Optional.empty();
    }
}
