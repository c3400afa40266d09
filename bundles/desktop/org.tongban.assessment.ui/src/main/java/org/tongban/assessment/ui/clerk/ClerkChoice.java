package org.tongban.assessment.ui.clerk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.tongban.widgets.figure.Fact;

/** What the part beside the board or the year shows of the clerk chosen there. On the user-interface thread only. */
@Creatable
@Singleton
public final class ClerkChoice {

    /**
     * Something that can be done with the clerk.
     *
     * @param id names its button to tests
     */
    public record Action(String id, String label, String tip, Runnable run) {
    }

    private final List<Runnable> listeners = new ArrayList<>();
    private List<Fact> facts = List.of();
    private List<Action> actions = List.of();

    public void show(List<Fact> shown, List<Action> possible) {
        facts = List.copyOf(shown);
        actions = List.copyOf(possible);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Action> actions() {
        return actions;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
