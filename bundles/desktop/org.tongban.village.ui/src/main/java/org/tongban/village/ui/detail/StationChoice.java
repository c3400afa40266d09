package org.tongban.village.ui.detail;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.tongban.widgets.figure.Fact;

/** What the part beside the stations shows of the one chosen there. On the user-interface thread only. */
@Creatable
@Singleton
public final class StationChoice {

    private final List<Runnable> listeners = new ArrayList<>();
    private List<Fact> facts = List.of();

    public void show(List<Fact> shown) {
        facts = List.copyOf(shown);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    List<Fact> facts() {
        return facts;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
