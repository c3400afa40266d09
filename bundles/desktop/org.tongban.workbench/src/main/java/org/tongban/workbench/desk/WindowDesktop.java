package org.tongban.workbench.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Shows;

/** The e4 window as modules see it. */
public final class WindowDesktop implements Desktop {
    /** Marks the parts that show workings, one in each perspective. */
    public static final String WORKINGS = "org.tongban.workings";
    private static final String DOCUMENT = "org.tongban.plan.ui.document";
    private final IEclipseContext context;
    private final UserMemory memory;
    private final Locale language;
    private final Faults faults;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    public WindowDesktop(IEclipseContext context, UserMemory memory, Locale language) {
        this.context = context;
        this.memory = memory;
        this.language = language;
        this.faults = new Faults(language);
    }

    @Override
    public boolean open(String part, @Nullable Object subject) {
        Optional<MPart> found = find(part);
        found.ifPresent(present -> {
            bringToFront(present);
            if (subject != null && present.getObject() instanceof Shows shows) {
                shows.show(subject);
            }
        });
        return found.isPresent();
    }

    @Override
    public boolean has(String part) {
        return find(part).isPresent();
    }

    @Override
    public void explain(Explanation explanation) {
        MWindow window = window();
        MPerspective perspective = models().getActivePerspective(window);
        List<MPart> parts = models().findElements(perspective == null ? window : perspective, null, MPart.class, List.of(WORKINGS), EModelService.ANYWHERE);
        if (parts.isEmpty()) {
            new WorkingsDialog(Display.getCurrent().getActiveShell(), this).open(explanation);
        } else {
            open(parts.get(0).getElementId(), explanation);
        }
    }

    @Override
    public void openClause(Citation citation) {
        if (!open(DOCUMENT, citation)) {
            say(citation.toString());
        }
    }

    @Override
    public void say(String sentence) {
        onScreen(() -> listeners.forEach(listener -> listener.accept(sentence)));
    }

    /** Hears what is said in the status line, on the user-interface thread. */
    public void onSay(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Hears of changes where no part shows them, on the user-interface thread. */
    public void onChange(Runnable follower) {
        followers.add(follower);
    }

    @Override
    public void fault(String task, Throwable fault) {
        faults.log(task, fault);
        onScreen(() -> faults.show(task, fault));
    }

    @Override
    public String user() {
        return System.getProperty("user.name", "");
    }

    @Override
    public Locale language() {
        return language;
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
    public void changed() {
        memory.save();
        onScreen(() -> {
            models().findElements(application(), null, MPart.class, null).stream()
                    .map(MPart::getObject).filter(Refreshes.class::isInstance).map(Refreshes.class::cast)
                    .forEach(Refreshes::refresh);
            followers.forEach(Runnable::run);
        });
    }

    private void bringToFront(MPart part) {
        EPartService parts = window().getContext().get(EPartService.class);
        MPerspective perspective = models().getPerspectiveFor(part);
        if (perspective != null && perspective != models().getActivePerspective(window())) {
            parts.switchPerspective(perspective);
        }
        part.setToBeRendered(true);
        part.setVisible(true);
        parts.activate(part);
    }

    private Optional<MPart> find(String part) {
        List<MPart> found = models().findElements(application(), part, MPart.class, null);
        return found.stream().findFirst();
    }

    private MWindow window() {
        return application().getChildren().get(0);
    }

    private MApplication application() {
        return context.get(MApplication.class);
    }

    private EModelService models() {
        return context.get(EModelService.class);
    }

    private static void onScreen(Runnable what) {
        Display display = Display.getDefault();
        if (display.isDisposed()) {
            return;
        }
        if (display.getThread() == Thread.currentThread()) {
            what.run();
        } else {
            display.asyncExec(what);
        }
    }
}
