package org.tongban.shots.driver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;

/**
 * A user of the window who is a program, and a patient one: before it looks at anything or does anything it waits until the window
 * is at rest, so that what it sees does not depend on how fast the machine is. Who wants to act while something is being done
 * says {@link #atOnce}. What is not there yet is waited for, and what does not come is an {@link AssertionError} that lists what is
 * there. Its methods may be called from any thread; on that of the user interface, as in the conditions of {@link #await}, nothing
 * is waited for.
 */
public final class Driver {
    /** Only a slow machine comes near these; what has failed shows up elsewhere. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final long LOOK_AGAIN = 20;
    private final Display display;
    private final BooleanSupplier idle;
    private final boolean patient;

    /** @param idle whether no work is under way and what came of all has been shown; asked on the user-interface thread */
    public Driver(Display display, BooleanSupplier idle) {
        this(display, idle, true);
    }

    private Driver(Display display, BooleanSupplier idle, boolean patient) {
        this.display = display;
        this.idle = idle;
        this.patient = patient;
    }

    /** The same user in a hurry: does not wait for the window to rest. */
    public Driver atOnce() {
        return new Driver(display, idle, false);
    }

    /** Runs something on the user-interface thread; what it throws comes out here. */
    public <T> T onScreen(Supplier<T> look) {
        AtomicReference<T> seen = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                seen.set(look.get());
            } catch (RuntimeException | Error fault) {
                thrown.set(fault);
            }
        });
        if (thrown.get() instanceof RuntimeException fault) {
            throw fault;
        } else if (thrown.get() instanceof Error fault) {
            throw fault;
        }
        return seen.get();
    }

    /** Waits until something holds, asked on the user-interface thread. */
    public void await(String what, BooleanSupplier holds) {
        await(what, PATIENCE, holds);
    }

    /** Waits at most so long. */
    public void await(String what, Duration atMost, BooleanSupplier holds) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!onScreen(() -> holdsNow(holds))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for: " + what + "\nthere is: " + onScreen(() -> Widgets.describe(display)));
            }
            pause();
        }
    }

    private static boolean holdsNow(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (NotThere notYet) {
            return false;
        }
    }

    /** The visible widget of an id. */
    public Found id(String id) {
        return waitFor("the widget " + id, () -> Widgets.visible(display).filter(widget -> id.equals(Ids.of(widget))).findFirst().orElse(null));
    }

    /** The visible button, tab, label or item with a text; mnemonics and keys do not count. */
    public Found text(String text) {
        return waitFor("the text " + text, () -> Widgets.visible(display).filter(widget -> text.equals(Widgets.textOf(widget))).findFirst().orElse(null));
    }

    /** Whether a visible widget of an id is there now. */
    public boolean sees(String id) {
        restFirst();
        return onScreen(() -> Widgets.visible(display).anyMatch(widget -> id.equals(Ids.of(widget))));
    }

    /** Whether some visible widget has a text now. */
    public boolean reads(String text) {
        restFirst();
        return onScreen(() -> Widgets.visible(display).anyMatch(widget -> Widgets.textOf(widget).contains(text)));
    }

    /** The visible table of an id. */
    public FoundTable table(String id) {
        Widget widget = waitFor("the table " + id, () -> Widgets.visible(display)
                .filter(each -> id.equals(Ids.of(each))).flatMap(Widgets::withChildren).filter(NatTable.class::isInstance).findFirst().orElse(null)).widget();
        return new FoundTable(this, (NatTable) widget);
    }

    /** Chooses from the main menu, item by item. */
    public void menu(String... path) {
        restFirst();
        Shell shell = onScreen(() -> (Shell) Widgets.shells(display).get(0));
        MenuItem item = onScreen(() -> item(shell.getMenuBar(), List.of(path)));
        onScreen(() -> {
            item.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** Whether the main menu has an item. */
    public boolean hasMenu(String... path) {
        restFirst();
        return onScreen(() -> {
            try {
                item(((Shell) Widgets.shells(display).get(0)).getMenuBar(), List.of(path));
                return true;
            } catch (AssertionError none) {
                return false;
            }
        });
    }

    /** Presses a key in whatever has the focus; key bindings hear it too. */
    public void key(int modifiers, int key) {
        restFirst();
        Control focus = onScreen(() -> display.getFocusControl() == null ? Widgets.shells(display).get(0) : display.getFocusControl());
        new Found(this, focus).key(modifiers, key);
    }

    /** Does in a thread of its own what opens a dialog: the click comes back only when the dialog is closed. */
    public void later(Runnable action) {
        Thread thread = new Thread(action, "driver");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Lets everything asked for on the user-interface thread so far be done. That thread turns to what other threads ask of it, in
     * their order, only when it has no events; dispatching events from here instead would get stuck in a dialog that opens.
     */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> true);
        }
    }

    /** Waits until nothing is being done or read, what came of it is shown, and nothing new was begun by that. */
    public void rest() {
        do {
            settle();
            await("the end of all work", LONG, this::isAtRest);
            settle();
        } while (!onScreen(this::isAtRest));
    }

    private boolean isAtRest() {
        return idle.getAsBoolean() && Upcoming.nothing(display);
    }

    /** What a patient user does before anything else. */
    void restFirst() {
        if (patient && Thread.currentThread() != display.getThread()) {
            rest();
        }
    }

    public Display display() {
        return display;
    }

    private Found waitFor(String what, Supplier<Widget> look) {
        if (Thread.currentThread() == display.getThread()) {
            Widget now = look.get();
            if (now == null) {
                throw new NotThere(what);
            }
            return new Found(this, now);
        }
        restFirst();
        AtomicReference<Widget> found = new AtomicReference<>();
        await(what, () -> {
            found.set(look.get());
            return found.get() != null;
        });
        return new Found(this, found.get());
    }

    private static MenuItem item(Menu menu, List<String> path) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (path.get(0).equals(Widgets.textOf(item))) {
                return path.size() == 1 ? item : item(item.getMenu(), path.subList(1, path.size()));
            }
        }
        throw new AssertionError("no menu item " + path.get(0) + " among " + List.of(menu.getItems()).stream().map(Widgets::textOf).toList());
    }

    /** What was looked for on the user-interface thread, where nothing can be waited for. */
    private static final class NotThere extends AssertionError {
        private static final long serialVersionUID = 1;

        private NotThere(String what) {
            super("not there: " + what);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
